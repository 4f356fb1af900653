// Written by ctisp-generator from core/schema/. Do not edit: change the schema and run `make generate`.

use super::*;
use crate::wire::codec::*;
use crate::wire::def::MessageDef;
use crate::wire::generated::{enums::*, tables};
use crate::wire::list::{NamedArray, NamedVariable};
use crate::wire::{DecodeError, Version};

#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct CallDeliveredEvent<'a> {
    pub monitor_id: u32,
    pub peripheral_id: Option<u32>,
    pub peripheral_type: Option<PeripheralType>,
    pub connection_device_id_type: Option<ConnectionDeviceIdType>,
    pub connection_call_id: Option<u32>,
    pub line_handle: Option<u16>,
    pub line_type: Option<LineType>,
    pub service_number: Option<u32>,
    pub service_id: Option<u32>,
    pub skill_group_number: Option<u32>,
    pub skill_group_id: Option<u32>,
    pub skill_group_priority: u16,
    pub alerting_device_type: Option<DeviceIdType>,
    pub calling_device_type: Option<DeviceIdType>,
    pub called_device_type: Option<DeviceIdType>,
    pub last_redirect_device_type: Option<DeviceIdType>,
    pub local_connection_state: Option<LocalConnectionState>,
    pub event_cause: Option<EventCause>,
    pub num_named_variables: u16,
    pub num_named_arrays: u16,
    pub connection_device_id: Option<Text<'a>>,
    pub alerting_device_id: Option<Text<'a>>,
    pub calling_device_id: Option<Text<'a>>,
    pub called_device_id: Option<Text<'a>>,
    pub last_redirect_device_id: Option<Text<'a>>,
    pub trunk_number: Option<u32>,
    pub trunk_group_number: Option<u32>,
    pub secondary_connection_call_id: Option<u32>,
    pub ani: Option<Text<'a>>,
    pub ani_ii: Option<Text<'a>>,
    pub user_to_user_info: Option<&'a [u8]>,
    pub dnis: Option<Text<'a>>,
    pub dialed_number: Option<Text<'a>>,
    pub caller_entered_digits: Option<Text<'a>>,
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
    /// Fields that the table does not list.
    pub unknown: Unknown<'a>,
}

impl<'a> View<'a> for CallDeliveredEvent<'a> {
    const DEF: &'static MessageDef = &tables::CALL_DELIVERED_EVENT;

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<50>()?;
        self.monitor_id = at(s, 0);
        self.peripheral_id = at_or_null(s, 4, 0xffffffff);
        self.peripheral_type = at_or_null(s, 8, 0xffff);
        self.connection_device_id_type = at_or_null(s, 10, 0xffff);
        self.connection_call_id = at_or_null(s, 12, 0xffffffff);
        self.line_handle = at_or_null(s, 16, 0xffff);
        self.line_type = at_or_null(s, 18, 0xffff);
        self.service_number = at_or_null(s, 20, 0xffffffff);
        self.service_id = at_or_null(s, 24, 0xffffffff);
        self.skill_group_number = at_or_null(s, 28, 0xffffffff);
        self.skill_group_id = at_or_null(s, 32, 0xffffffff);
        self.skill_group_priority = at(s, 36);
        self.alerting_device_type = at_or_null(s, 38, 0xffff);
        self.calling_device_type = at_or_null(s, 40, 0xffff);
        self.called_device_type = at_or_null(s, 42, 0xffff);
        self.last_redirect_device_type = at_or_null(s, 44, 0xffff);
        self.local_connection_state = at_or_null(s, 46, 0xffff);
        self.event_cause = at_or_null(s, 48, 0xffff);
        self.num_named_variables = Default::default();
        self.num_named_arrays = Default::default();
        self.connection_device_id = None;
        self.alerting_device_id = None;
        self.calling_device_id = None;
        self.called_device_id = None;
        self.last_redirect_device_id = None;
        self.trunk_number = None;
        self.trunk_group_number = None;
        self.secondary_connection_call_id = None;
        self.ani = None;
        self.ani_ii = None;
        self.user_to_user_info = None;
        self.dnis = None;
        self.dialed_number = None;
        self.caller_entered_digits = None;
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
        self.unknown.clear(Self::DEF);
        if v >= 10 {
            let s = fixed.take::<4>()?;
            self.num_named_variables = at(s, 0);
            self.num_named_arrays = at(s, 2);
        }
        match version.wide() {
            true => self.floating::<true>(version, body, fixed.rest()),
            false => self.floating::<false>(version, body, fixed.rest()),
        }
    }
}

impl<'a> CallDeliveredEvent<'a> {
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
                25 => text(data, 64).map(|x| self.connection_device_id = Some(x)),
                26 => text(data, 64).map(|x| self.alerting_device_id = Some(x)),
                27 => text(data, 64).map(|x| self.calling_device_id = Some(x)),
                28 => text(data, 64).map(|x| self.called_device_id = Some(x)),
                29 => text(data, 64).map(|x| self.last_redirect_device_id = Some(x)),
                121 => scalar(data).map(|x| self.trunk_number = Some(x)),
                122 => scalar(data).map(|x| self.trunk_group_number = Some(x)),
                202 => scalar(data).map(|x| self.secondary_connection_call_id = Some(x)),
                8 => text(data, 40).map(|x| self.ani = Some(x)),
                215 if v >= 11 => text(data, 2).map(|x| self.ani_ii = Some(x)),
                9 => bytes(data, 131).map(|x| self.user_to_user_info = Some(x)),
                10 => text(data, 32).map(|x| self.dnis = Some(x)),
                11 => text(data, 40).map(|x| self.dialed_number = Some(x)),
                12 => text(data, 40).map(|x| self.caller_entered_digits = Some(x)),
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
pub struct CallEstablishedEvent<'a> {
    pub monitor_id: u32,
    pub peripheral_id: Option<u32>,
    pub peripheral_type: Option<PeripheralType>,
    pub connection_device_id_type: Option<ConnectionDeviceIdType>,
    pub connection_call_id: Option<u32>,
    pub line_handle: Option<u16>,
    pub line_type: Option<LineType>,
    pub service_number: Option<u32>,
    pub service_id: Option<u32>,
    pub skill_group_number: Option<u32>,
    pub skill_group_id: Option<u32>,
    pub skill_group_priority: u16,
    pub answering_device_type: Option<DeviceIdType>,
    pub calling_device_type: Option<DeviceIdType>,
    pub called_device_type: Option<DeviceIdType>,
    pub last_redirect_device_type: Option<DeviceIdType>,
    pub local_connection_state: Option<LocalConnectionState>,
    pub event_cause: Option<EventCause>,
    pub connection_device_id: Option<Text<'a>>,
    pub answering_device_id: Option<Text<'a>>,
    pub calling_device_id: Option<Text<'a>>,
    pub called_device_id: Option<Text<'a>>,
    pub last_redirect_device_id: Option<Text<'a>>,
    pub trunk_number: Option<u32>,
    pub trunk_group_number: Option<u32>,
    /// Fields that the table does not list.
    pub unknown: Unknown<'a>,
}

impl<'a> View<'a> for CallEstablishedEvent<'a> {
    const DEF: &'static MessageDef = &tables::CALL_ESTABLISHED_EVENT;

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<50>()?;
        self.monitor_id = at(s, 0);
        self.peripheral_id = at_or_null(s, 4, 0xffffffff);
        self.peripheral_type = at_or_null(s, 8, 0xffff);
        self.connection_device_id_type = at_or_null(s, 10, 0xffff);
        self.connection_call_id = at_or_null(s, 12, 0xffffffff);
        self.line_handle = at_or_null(s, 16, 0xffff);
        self.line_type = at_or_null(s, 18, 0xffff);
        self.service_number = at_or_null(s, 20, 0xffffffff);
        self.service_id = at_or_null(s, 24, 0xffffffff);
        self.skill_group_number = at_or_null(s, 28, 0xffffffff);
        self.skill_group_id = at_or_null(s, 32, 0xffffffff);
        self.skill_group_priority = at(s, 36);
        self.answering_device_type = at_or_null(s, 38, 0xffff);
        self.calling_device_type = at_or_null(s, 40, 0xffff);
        self.called_device_type = at_or_null(s, 42, 0xffff);
        self.last_redirect_device_type = at_or_null(s, 44, 0xffff);
        self.local_connection_state = at_or_null(s, 46, 0xffff);
        self.event_cause = at_or_null(s, 48, 0xffff);
        self.connection_device_id = None;
        self.answering_device_id = None;
        self.calling_device_id = None;
        self.called_device_id = None;
        self.last_redirect_device_id = None;
        self.trunk_number = None;
        self.trunk_group_number = None;
        self.unknown.clear(Self::DEF);
        match version.wide() {
            true => self.floating::<true>(version, body, fixed.rest()),
            false => self.floating::<false>(version, body, fixed.rest()),
        }
    }
}

impl<'a> CallEstablishedEvent<'a> {
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
                30 => text(data, 64).map(|x| self.answering_device_id = Some(x)),
                27 => text(data, 64).map(|x| self.calling_device_id = Some(x)),
                28 => text(data, 64).map(|x| self.called_device_id = Some(x)),
                29 => text(data, 64).map(|x| self.last_redirect_device_id = Some(x)),
                121 => scalar(data).map(|x| self.trunk_number = Some(x)),
                122 => scalar(data).map(|x| self.trunk_group_number = Some(x)),
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
pub struct CallHeldEvent<'a> {
    pub monitor_id: u32,
    pub peripheral_id: Option<u32>,
    pub peripheral_type: Option<PeripheralType>,
    pub connection_device_id_type: Option<ConnectionDeviceIdType>,
    pub connection_call_id: Option<u32>,
    pub holding_device_type: Option<DeviceIdType>,
    pub local_connection_state: Option<LocalConnectionState>,
    pub event_cause: Option<EventCause>,
    pub connection_device_id: Option<Text<'a>>,
    pub holding_device_id: Option<Text<'a>>,
    /// Fields that the table does not list.
    pub unknown: Unknown<'a>,
}

impl<'a> View<'a> for CallHeldEvent<'a> {
    const DEF: &'static MessageDef = &tables::CALL_HELD_EVENT;

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<22>()?;
        self.monitor_id = at(s, 0);
        self.peripheral_id = at_or_null(s, 4, 0xffffffff);
        self.peripheral_type = at_or_null(s, 8, 0xffff);
        self.connection_device_id_type = at_or_null(s, 10, 0xffff);
        self.connection_call_id = at_or_null(s, 12, 0xffffffff);
        self.holding_device_type = at_or_null(s, 16, 0xffff);
        self.local_connection_state = at_or_null(s, 18, 0xffff);
        self.event_cause = at_or_null(s, 20, 0xffff);
        self.connection_device_id = None;
        self.holding_device_id = None;
        self.unknown.clear(Self::DEF);
        match version.wide() {
            true => self.floating::<true>(version, body, fixed.rest()),
            false => self.floating::<false>(version, body, fixed.rest()),
        }
    }
}

impl<'a> CallHeldEvent<'a> {
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
                31 => text(data, 64).map(|x| self.holding_device_id = Some(x)),
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
pub struct CallRetrievedEvent<'a> {
    pub monitor_id: u32,
    pub peripheral_id: Option<u32>,
    pub peripheral_type: Option<PeripheralType>,
    pub connection_device_id_type: Option<ConnectionDeviceIdType>,
    pub connection_call_id: Option<u32>,
    pub retrieving_device_type: Option<DeviceIdType>,
    pub local_connection_state: Option<LocalConnectionState>,
    pub event_cause: Option<EventCause>,
    pub connection_device_id: Option<Text<'a>>,
    pub retrieving_device_id: Option<Text<'a>>,
    /// Fields that the table does not list.
    pub unknown: Unknown<'a>,
}

impl<'a> View<'a> for CallRetrievedEvent<'a> {
    const DEF: &'static MessageDef = &tables::CALL_RETRIEVED_EVENT;

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<22>()?;
        self.monitor_id = at(s, 0);
        self.peripheral_id = at_or_null(s, 4, 0xffffffff);
        self.peripheral_type = at_or_null(s, 8, 0xffff);
        self.connection_device_id_type = at_or_null(s, 10, 0xffff);
        self.connection_call_id = at_or_null(s, 12, 0xffffffff);
        self.retrieving_device_type = at_or_null(s, 16, 0xffff);
        self.local_connection_state = at_or_null(s, 18, 0xffff);
        self.event_cause = at_or_null(s, 20, 0xffff);
        self.connection_device_id = None;
        self.retrieving_device_id = None;
        self.unknown.clear(Self::DEF);
        match version.wide() {
            true => self.floating::<true>(version, body, fixed.rest()),
            false => self.floating::<false>(version, body, fixed.rest()),
        }
    }
}

impl<'a> CallRetrievedEvent<'a> {
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
                32 => text(data, 64).map(|x| self.retrieving_device_id = Some(x)),
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
pub struct CallClearedEvent<'a> {
    pub monitor_id: u32,
    pub peripheral_id: Option<u32>,
    pub peripheral_type: Option<PeripheralType>,
    pub connection_device_id_type: Option<ConnectionDeviceIdType>,
    pub connection_call_id: Option<u32>,
    pub local_connection_state: Option<LocalConnectionState>,
    pub event_cause: Option<EventCause>,
    pub connection_device_id: Option<Text<'a>>,
    /// Fields that the table does not list.
    pub unknown: Unknown<'a>,
}

impl<'a> View<'a> for CallClearedEvent<'a> {
    const DEF: &'static MessageDef = &tables::CALL_CLEARED_EVENT;

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<20>()?;
        self.monitor_id = at(s, 0);
        self.peripheral_id = at_or_null(s, 4, 0xffffffff);
        self.peripheral_type = at_or_null(s, 8, 0xffff);
        self.connection_device_id_type = at_or_null(s, 10, 0xffff);
        self.connection_call_id = at_or_null(s, 12, 0xffffffff);
        self.local_connection_state = at_or_null(s, 16, 0xffff);
        self.event_cause = at_or_null(s, 18, 0xffff);
        self.connection_device_id = None;
        self.unknown.clear(Self::DEF);
        match version.wide() {
            true => self.floating::<true>(version, body, fixed.rest()),
            false => self.floating::<false>(version, body, fixed.rest()),
        }
    }
}

impl<'a> CallClearedEvent<'a> {
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
pub struct CallConnectionClearedEvent<'a> {
    pub monitor_id: u32,
    pub peripheral_id: Option<u32>,
    pub peripheral_type: Option<PeripheralType>,
    pub connection_device_id_type: Option<ConnectionDeviceIdType>,
    pub connection_call_id: Option<u32>,
    pub releasing_device_type: Option<DeviceIdType>,
    pub local_connection_state: Option<LocalConnectionState>,
    pub event_cause: Option<EventCause>,
    pub connection_device_id: Option<Text<'a>>,
    pub releasing_device_id: Option<Text<'a>>,
    /// Fields that the table does not list.
    pub unknown: Unknown<'a>,
}

impl<'a> View<'a> for CallConnectionClearedEvent<'a> {
    const DEF: &'static MessageDef = &tables::CALL_CONNECTION_CLEARED_EVENT;

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<22>()?;
        self.monitor_id = at(s, 0);
        self.peripheral_id = at_or_null(s, 4, 0xffffffff);
        self.peripheral_type = at_or_null(s, 8, 0xffff);
        self.connection_device_id_type = at_or_null(s, 10, 0xffff);
        self.connection_call_id = at_or_null(s, 12, 0xffffffff);
        self.releasing_device_type = at_or_null(s, 16, 0xffff);
        self.local_connection_state = at_or_null(s, 18, 0xffff);
        self.event_cause = at_or_null(s, 20, 0xffff);
        self.connection_device_id = None;
        self.releasing_device_id = None;
        self.unknown.clear(Self::DEF);
        match version.wide() {
            true => self.floating::<true>(version, body, fixed.rest()),
            false => self.floating::<false>(version, body, fixed.rest()),
        }
    }
}

impl<'a> CallConnectionClearedEvent<'a> {
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
                33 => text(data, 64).map(|x| self.releasing_device_id = Some(x)),
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
pub struct CallOriginatedEvent<'a> {
    pub monitor_id: u32,
    pub peripheral_id: Option<u32>,
    pub peripheral_type: Option<PeripheralType>,
    pub connection_device_id_type: Option<ConnectionDeviceIdType>,
    pub connection_call_id: Option<u32>,
    pub line_handle: Option<u16>,
    pub line_type: Option<LineType>,
    pub service_number: Option<u32>,
    pub service_id: Option<u32>,
    pub skill_group_number: Option<u32>,
    pub skill_group_id: Option<u32>,
    pub skill_group_priority: u16,
    pub calling_device_type: Option<DeviceIdType>,
    pub called_device_type: Option<DeviceIdType>,
    pub local_connection_state: Option<LocalConnectionState>,
    pub event_cause: Option<EventCause>,
    pub connection_device_id: Option<Text<'a>>,
    pub calling_device_id: Option<Text<'a>>,
    pub called_device_id: Option<Text<'a>>,
    /// Fields that the table does not list.
    pub unknown: Unknown<'a>,
}

impl<'a> View<'a> for CallOriginatedEvent<'a> {
    const DEF: &'static MessageDef = &tables::CALL_ORIGINATED_EVENT;

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<46>()?;
        self.monitor_id = at(s, 0);
        self.peripheral_id = at_or_null(s, 4, 0xffffffff);
        self.peripheral_type = at_or_null(s, 8, 0xffff);
        self.connection_device_id_type = at_or_null(s, 10, 0xffff);
        self.connection_call_id = at_or_null(s, 12, 0xffffffff);
        self.line_handle = at_or_null(s, 16, 0xffff);
        self.line_type = at_or_null(s, 18, 0xffff);
        self.service_number = at_or_null(s, 20, 0xffffffff);
        self.service_id = at_or_null(s, 24, 0xffffffff);
        self.skill_group_number = at_or_null(s, 28, 0xffffffff);
        self.skill_group_id = at_or_null(s, 32, 0xffffffff);
        self.skill_group_priority = at(s, 36);
        self.calling_device_type = at_or_null(s, 38, 0xffff);
        self.called_device_type = at_or_null(s, 40, 0xffff);
        self.local_connection_state = at_or_null(s, 42, 0xffff);
        self.event_cause = at_or_null(s, 44, 0xffff);
        self.connection_device_id = None;
        self.calling_device_id = None;
        self.called_device_id = None;
        self.unknown.clear(Self::DEF);
        match version.wide() {
            true => self.floating::<true>(version, body, fixed.rest()),
            false => self.floating::<false>(version, body, fixed.rest()),
        }
    }
}

impl<'a> CallOriginatedEvent<'a> {
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
                27 => text(data, 64).map(|x| self.calling_device_id = Some(x)),
                28 => text(data, 64).map(|x| self.called_device_id = Some(x)),
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
pub struct CallFailedEvent<'a> {
    pub monitor_id: u32,
    pub peripheral_id: Option<u32>,
    pub peripheral_type: Option<PeripheralType>,
    pub connection_device_id_type: Option<ConnectionDeviceIdType>,
    pub connection_call_id: Option<u32>,
    pub failing_device_type: Option<DeviceIdType>,
    pub called_device_type: Option<DeviceIdType>,
    pub local_connection_state: Option<LocalConnectionState>,
    pub event_cause: Option<EventCause>,
    pub connection_device_id: Option<Text<'a>>,
    pub failing_device_id: Option<Text<'a>>,
    pub called_device_id: Option<Text<'a>>,
    /// Fields that the table does not list.
    pub unknown: Unknown<'a>,
}

impl<'a> View<'a> for CallFailedEvent<'a> {
    const DEF: &'static MessageDef = &tables::CALL_FAILED_EVENT;

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<24>()?;
        self.monitor_id = at(s, 0);
        self.peripheral_id = at_or_null(s, 4, 0xffffffff);
        self.peripheral_type = at_or_null(s, 8, 0xffff);
        self.connection_device_id_type = at_or_null(s, 10, 0xffff);
        self.connection_call_id = at_or_null(s, 12, 0xffffffff);
        self.failing_device_type = at_or_null(s, 16, 0xffff);
        self.called_device_type = at_or_null(s, 18, 0xffff);
        self.local_connection_state = at_or_null(s, 20, 0xffff);
        self.event_cause = at_or_null(s, 22, 0xffff);
        self.connection_device_id = None;
        self.failing_device_id = None;
        self.called_device_id = None;
        self.unknown.clear(Self::DEF);
        match version.wide() {
            true => self.floating::<true>(version, body, fixed.rest()),
            false => self.floating::<false>(version, body, fixed.rest()),
        }
    }
}

impl<'a> CallFailedEvent<'a> {
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
                34 => text(data, 64).map(|x| self.failing_device_id = Some(x)),
                28 => text(data, 64).map(|x| self.called_device_id = Some(x)),
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
pub struct CallConferencedEvent<'a> {
    pub monitor_id: u32,
    pub peripheral_id: Option<u32>,
    pub peripheral_type: Option<PeripheralType>,
    pub primary_device_id_type: Option<ConnectionDeviceIdType>,
    pub primary_call_id: Option<u32>,
    pub line_handle: Option<u16>,
    pub line_type: Option<LineType>,
    pub skill_group_number: Option<u32>,
    pub skill_group_id: Option<u32>,
    pub skill_group_priority: u16,
    pub num_parties: u16,
    pub secondary_device_id_type: Option<ConnectionDeviceIdType>,
    pub secondary_call_id: Option<u32>,
    pub controller_device_type: Option<DeviceIdType>,
    pub added_party_device_type: Option<DeviceIdType>,
    pub local_connection_state: Option<LocalConnectionState>,
    pub event_cause: Option<EventCause>,
    pub primary_device_id: Option<Text<'a>>,
    pub secondary_device_id: Option<Text<'a>>,
    pub controller_device_id: Option<Text<'a>>,
    pub added_party_device_id: Option<Text<'a>>,
    pub parties: List<'a, ConnectedParty<'a>>,
    /// Fields that the table does not list.
    pub unknown: Unknown<'a>,
}

impl<'a> View<'a> for CallConferencedEvent<'a> {
    const DEF: &'static MessageDef = &tables::CALL_CONFERENCED_EVENT;

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<46>()?;
        self.monitor_id = at(s, 0);
        self.peripheral_id = at_or_null(s, 4, 0xffffffff);
        self.peripheral_type = at_or_null(s, 8, 0xffff);
        self.primary_device_id_type = at_or_null(s, 10, 0xffff);
        self.primary_call_id = at_or_null(s, 12, 0xffffffff);
        self.line_handle = at_or_null(s, 16, 0xffff);
        self.line_type = at_or_null(s, 18, 0xffff);
        self.skill_group_number = at_or_null(s, 20, 0xffffffff);
        self.skill_group_id = at_or_null(s, 24, 0xffffffff);
        self.skill_group_priority = at(s, 28);
        self.num_parties = at(s, 30);
        self.secondary_device_id_type = at_or_null(s, 32, 0xffff);
        self.secondary_call_id = at_or_null(s, 34, 0xffffffff);
        self.controller_device_type = at_or_null(s, 38, 0xffff);
        self.added_party_device_type = at_or_null(s, 40, 0xffff);
        self.local_connection_state = at_or_null(s, 42, 0xffff);
        self.event_cause = at_or_null(s, 44, 0xffff);
        self.primary_device_id = None;
        self.secondary_device_id = None;
        self.controller_device_id = None;
        self.added_party_device_id = None;
        self.parties.clear();
        self.unknown.clear(Self::DEF);
        match version.wide() {
            true => self.floating::<true>(version, body, fixed.rest()),
            false => self.floating::<false>(version, body, fixed.rest()),
        }
    }
}

impl<'a> CallConferencedEvent<'a> {
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
                35 => text(data, 64).map(|x| self.primary_device_id = Some(x)),
                36 => text(data, 64).map(|x| self.secondary_device_id = Some(x)),
                37 => text(data, 64).map(|x| self.controller_device_id = Some(x)),
                38 => text(data, 64).map(|x| self.added_party_device_id = Some(x)),
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
pub struct CallTransferredEvent<'a> {
    pub monitor_id: u32,
    pub peripheral_id: Option<u32>,
    pub peripheral_type: Option<PeripheralType>,
    pub primary_device_id_type: Option<ConnectionDeviceIdType>,
    pub primary_call_id: Option<u32>,
    pub line_handle: Option<u16>,
    pub line_type: Option<LineType>,
    pub skill_group_number: Option<u32>,
    pub skill_group_id: Option<u32>,
    pub skill_group_priority: u16,
    pub num_parties: u16,
    pub secondary_device_id_type: Option<ConnectionDeviceIdType>,
    pub secondary_call_id: Option<u32>,
    pub transferring_device_type: Option<DeviceIdType>,
    pub transferred_device_type: Option<DeviceIdType>,
    pub local_connection_state: Option<LocalConnectionState>,
    pub event_cause: Option<EventCause>,
    pub primary_device_id: Option<Text<'a>>,
    pub secondary_device_id: Option<Text<'a>>,
    pub transferring_device_id: Option<Text<'a>>,
    pub transferred_device_id: Option<Text<'a>>,
    pub parties: List<'a, ConnectedParty<'a>>,
    /// Fields that the table does not list.
    pub unknown: Unknown<'a>,
}

impl<'a> View<'a> for CallTransferredEvent<'a> {
    const DEF: &'static MessageDef = &tables::CALL_TRANSFERRED_EVENT;

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<46>()?;
        self.monitor_id = at(s, 0);
        self.peripheral_id = at_or_null(s, 4, 0xffffffff);
        self.peripheral_type = at_or_null(s, 8, 0xffff);
        self.primary_device_id_type = at_or_null(s, 10, 0xffff);
        self.primary_call_id = at_or_null(s, 12, 0xffffffff);
        self.line_handle = at_or_null(s, 16, 0xffff);
        self.line_type = at_or_null(s, 18, 0xffff);
        self.skill_group_number = at_or_null(s, 20, 0xffffffff);
        self.skill_group_id = at_or_null(s, 24, 0xffffffff);
        self.skill_group_priority = at(s, 28);
        self.num_parties = at(s, 30);
        self.secondary_device_id_type = at_or_null(s, 32, 0xffff);
        self.secondary_call_id = at_or_null(s, 34, 0xffffffff);
        self.transferring_device_type = at_or_null(s, 38, 0xffff);
        self.transferred_device_type = at_or_null(s, 40, 0xffff);
        self.local_connection_state = at_or_null(s, 42, 0xffff);
        self.event_cause = at_or_null(s, 44, 0xffff);
        self.primary_device_id = None;
        self.secondary_device_id = None;
        self.transferring_device_id = None;
        self.transferred_device_id = None;
        self.parties.clear();
        self.unknown.clear(Self::DEF);
        match version.wide() {
            true => self.floating::<true>(version, body, fixed.rest()),
            false => self.floating::<false>(version, body, fixed.rest()),
        }
    }
}

impl<'a> CallTransferredEvent<'a> {
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
                35 => text(data, 64).map(|x| self.primary_device_id = Some(x)),
                36 => text(data, 64).map(|x| self.secondary_device_id = Some(x)),
                42 => text(data, 64).map(|x| self.transferring_device_id = Some(x)),
                43 => text(data, 64).map(|x| self.transferred_device_id = Some(x)),
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
pub struct CallDivertedEvent<'a> {
    pub monitor_id: u32,
    pub peripheral_id: Option<u32>,
    pub peripheral_type: Option<PeripheralType>,
    pub connection_device_id_type: Option<ConnectionDeviceIdType>,
    pub connection_call_id: Option<u32>,
    pub service_number: Option<u32>,
    pub service_id: Option<u32>,
    pub diverting_device_type: Option<DeviceIdType>,
    pub called_device_type: Option<DeviceIdType>,
    pub local_connection_state: Option<LocalConnectionState>,
    pub event_cause: Option<EventCause>,
    pub connection_device_id: Option<Text<'a>>,
    pub diverting_device_id: Option<Text<'a>>,
    pub called_device_id: Option<Text<'a>>,
    /// Fields that the table does not list.
    pub unknown: Unknown<'a>,
}

impl<'a> View<'a> for CallDivertedEvent<'a> {
    const DEF: &'static MessageDef = &tables::CALL_DIVERTED_EVENT;

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<32>()?;
        self.monitor_id = at(s, 0);
        self.peripheral_id = at_or_null(s, 4, 0xffffffff);
        self.peripheral_type = at_or_null(s, 8, 0xffff);
        self.connection_device_id_type = at_or_null(s, 10, 0xffff);
        self.connection_call_id = at_or_null(s, 12, 0xffffffff);
        self.service_number = at_or_null(s, 16, 0xffffffff);
        self.service_id = at_or_null(s, 20, 0xffffffff);
        self.diverting_device_type = at_or_null(s, 24, 0xffff);
        self.called_device_type = at_or_null(s, 26, 0xffff);
        self.local_connection_state = at_or_null(s, 28, 0xffff);
        self.event_cause = at_or_null(s, 30, 0xffff);
        self.connection_device_id = None;
        self.diverting_device_id = None;
        self.called_device_id = None;
        self.unknown.clear(Self::DEF);
        match version.wide() {
            true => self.floating::<true>(version, body, fixed.rest()),
            false => self.floating::<false>(version, body, fixed.rest()),
        }
    }
}

impl<'a> CallDivertedEvent<'a> {
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
                44 => text(data, 64).map(|x| self.diverting_device_id = Some(x)),
                28 => text(data, 64).map(|x| self.called_device_id = Some(x)),
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
pub struct CallServiceInitiatedEvent<'a> {
    pub monitor_id: u32,
    pub peripheral_id: Option<u32>,
    pub peripheral_type: Option<PeripheralType>,
    pub connection_device_id_type: Option<ConnectionDeviceIdType>,
    pub connection_call_id: Option<u32>,
    pub line_handle: Option<u16>,
    pub line_type: Option<LineType>,
    pub service_number: Option<u32>,
    pub service_id: Option<u32>,
    pub skill_group_number: Option<u32>,
    pub skill_group_id: Option<u32>,
    pub skill_group_priority: u16,
    pub calling_device_type: Option<DeviceIdType>,
    pub local_connection_state: Option<LocalConnectionState>,
    pub event_cause: Option<EventCause>,
    pub connection_device_id: Option<Text<'a>>,
    pub calling_device_id: Option<Text<'a>>,
    pub call_reference_id: Option<&'a [u8]>,
    pub coc_connection_call_id: Option<u32>,
    pub coc_call_connection_device_id_type: Option<ConnectionDeviceIdType>,
    pub coc_call_connection_device_id: Option<Text<'a>>,
    /// Fields that the table does not list.
    pub unknown: Unknown<'a>,
}

impl<'a> View<'a> for CallServiceInitiatedEvent<'a> {
    const DEF: &'static MessageDef = &tables::CALL_SERVICE_INITIATED_EVENT;

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<44>()?;
        self.monitor_id = at(s, 0);
        self.peripheral_id = at_or_null(s, 4, 0xffffffff);
        self.peripheral_type = at_or_null(s, 8, 0xffff);
        self.connection_device_id_type = at_or_null(s, 10, 0xffff);
        self.connection_call_id = at_or_null(s, 12, 0xffffffff);
        self.line_handle = at_or_null(s, 16, 0xffff);
        self.line_type = at_or_null(s, 18, 0xffff);
        self.service_number = at_or_null(s, 20, 0xffffffff);
        self.service_id = at_or_null(s, 24, 0xffffffff);
        self.skill_group_number = at_or_null(s, 28, 0xffffffff);
        self.skill_group_id = at_or_null(s, 32, 0xffffffff);
        self.skill_group_priority = at(s, 36);
        self.calling_device_type = at_or_null(s, 38, 0xffff);
        self.local_connection_state = at_or_null(s, 40, 0xffff);
        self.event_cause = at_or_null(s, 42, 0xffff);
        self.connection_device_id = None;
        self.calling_device_id = None;
        self.call_reference_id = None;
        self.coc_connection_call_id = None;
        self.coc_call_connection_device_id_type = None;
        self.coc_call_connection_device_id = None;
        self.unknown.clear(Self::DEF);
        match version.wide() {
            true => self.floating::<true>(version, body, fixed.rest()),
            false => self.floating::<false>(version, body, fixed.rest()),
        }
    }
}

impl<'a> CallServiceInitiatedEvent<'a> {
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
                27 => text(data, 64).map(|x| self.calling_device_id = Some(x)),
                223 => bytes(data, 32).map(|x| self.call_reference_id = Some(x)),
                229 if v >= 14 => scalar(data).map(|x| self.coc_connection_call_id = Some(x)),
                230 if v >= 14 => {
                    scalar(data).map(|x| self.coc_call_connection_device_id_type = Some(x))
                }
                231 if v >= 14 => {
                    text(data, 64).map(|x| self.coc_call_connection_device_id = Some(x))
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
pub struct CallQueuedEvent<'a> {
    pub monitor_id: u32,
    pub peripheral_id: Option<u32>,
    pub peripheral_type: Option<PeripheralType>,
    pub connection_device_id_type: Option<ConnectionDeviceIdType>,
    pub connection_call_id: Option<u32>,
    pub service_number: Option<u32>,
    pub service_id: Option<u32>,
    pub queue_device_type: Option<DeviceIdType>,
    pub calling_device_type: Option<DeviceIdType>,
    pub called_device_type: Option<DeviceIdType>,
    pub last_redirect_device_type: Option<DeviceIdType>,
    pub num_queued: u16,
    pub num_skill_groups: u16,
    pub local_connection_state: Option<LocalConnectionState>,
    pub event_cause: Option<EventCause>,
    pub connection_device_id: Option<Text<'a>>,
    pub queue_device_id: Option<Text<'a>>,
    pub calling_device_id: Option<Text<'a>>,
    pub called_device_id: Option<Text<'a>>,
    pub last_redirect_device_id: Option<Text<'a>>,
    pub skill_groups: List<'a, QueuedSkillGroup>,
    /// Fields that the table does not list.
    pub unknown: Unknown<'a>,
}

impl<'a> View<'a> for CallQueuedEvent<'a> {
    const DEF: &'static MessageDef = &tables::CALL_QUEUED_EVENT;

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<40>()?;
        self.monitor_id = at(s, 0);
        self.peripheral_id = at_or_null(s, 4, 0xffffffff);
        self.peripheral_type = at_or_null(s, 8, 0xffff);
        self.connection_device_id_type = at_or_null(s, 10, 0xffff);
        self.connection_call_id = at_or_null(s, 12, 0xffffffff);
        self.service_number = at_or_null(s, 16, 0xffffffff);
        self.service_id = at_or_null(s, 20, 0xffffffff);
        self.queue_device_type = at_or_null(s, 24, 0xffff);
        self.calling_device_type = at_or_null(s, 26, 0xffff);
        self.called_device_type = at_or_null(s, 28, 0xffff);
        self.last_redirect_device_type = at_or_null(s, 30, 0xffff);
        self.num_queued = at(s, 32);
        self.num_skill_groups = at(s, 34);
        self.local_connection_state = at_or_null(s, 36, 0xffff);
        self.event_cause = at_or_null(s, 38, 0xffff);
        self.connection_device_id = None;
        self.queue_device_id = None;
        self.calling_device_id = None;
        self.called_device_id = None;
        self.last_redirect_device_id = None;
        self.skill_groups.clear();
        self.unknown.clear(Self::DEF);
        match version.wide() {
            true => self.floating::<true>(version, body, fixed.rest()),
            false => self.floating::<false>(version, body, fixed.rest()),
        }
    }
}

impl<'a> CallQueuedEvent<'a> {
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
                45 => text(data, 64).map(|x| self.queue_device_id = Some(x)),
                27 => text(data, 64).map(|x| self.calling_device_id = Some(x)),
                28 => text(data, 64).map(|x| self.called_device_id = Some(x)),
                29 => text(data, 64).map(|x| self.last_redirect_device_id = Some(x)),
                62 => scalar::<i32>(data)
                    .map(|_| ())
                    .map(|()| self.skill_groups.note(version, at, 0, false)),
                63 => scalar::<u32>(data)
                    .map(|_| ())
                    .map(|()| self.skill_groups.note(version, at, 1, false)),
                64 => scalar::<u16>(data)
                    .map(|_| ())
                    .map(|()| self.skill_groups.note(version, at, 2, false)),
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
pub struct CallTranslationRouteEvent<'a> {
    pub num_named_variables: u16,
    pub num_named_arrays: u16,
    pub ani: Option<Text<'a>>,
    pub user_to_user_info: Option<&'a [u8]>,
    pub dnis: Option<Text<'a>>,
    pub dialed_number: Option<Text<'a>>,
    pub caller_entered_digits: Option<Text<'a>>,
    pub router_call_key_day: Option<u32>,
    pub router_call_key_call_id: Option<u32>,
    pub router_call_key_sequence_number: Option<u32>,
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
    /// Fields that the table does not list.
    pub unknown: Unknown<'a>,
}

impl<'a> View<'a> for CallTranslationRouteEvent<'a> {
    const DEF: &'static MessageDef = &tables::CALL_TRANSLATION_ROUTE_EVENT;

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<4>()?;
        self.num_named_variables = at(s, 0);
        self.num_named_arrays = at(s, 2);
        self.ani = None;
        self.user_to_user_info = None;
        self.dnis = None;
        self.dialed_number = None;
        self.caller_entered_digits = None;
        self.router_call_key_day = None;
        self.router_call_key_call_id = None;
        self.router_call_key_sequence_number = None;
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
        self.unknown.clear(Self::DEF);
        match version.wide() {
            true => self.floating::<true>(version, body, fixed.rest()),
            false => self.floating::<false>(version, body, fixed.rest()),
        }
    }
}

impl<'a> CallTranslationRouteEvent<'a> {
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
                110 => scalar(data).map(|x| self.router_call_key_sequence_number = Some(x)),
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
pub struct BeginCallEvent<'a> {
    pub monitor_id: u32,
    pub peripheral_id: Option<u32>,
    pub peripheral_type: Option<PeripheralType>,
    pub num_cti_clients: u16,
    pub num_named_variables: u16,
    pub num_named_arrays: u16,
    pub call_type: Option<CallType>,
    pub connection_device_id_type: Option<ConnectionDeviceIdType>,
    pub connection_call_id: Option<u32>,
    pub called_party_disposition: DispositionCode,
    pub connection_device_id: Option<Text<'a>>,
    pub ani: Option<Text<'a>>,
    pub user_to_user_info: Option<&'a [u8]>,
    pub dnis: Option<Text<'a>>,
    pub dialed_number: Option<Text<'a>>,
    pub caller_entered_digits: Option<Text<'a>>,
    pub router_call_key_day: Option<u32>,
    pub router_call_key_call_id: Option<u32>,
    pub router_call_key_sequence_number: Option<u32>,
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
    pub call_reference_id: Option<&'a [u8]>,
    /// Fields that the table does not list.
    pub unknown: Unknown<'a>,
}

impl<'a> View<'a> for BeginCallEvent<'a> {
    const DEF: &'static MessageDef = &tables::BEGIN_CALL_EVENT;

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<26>()?;
        self.monitor_id = at(s, 0);
        self.peripheral_id = at_or_null(s, 4, 0xffffffff);
        self.peripheral_type = at_or_null(s, 8, 0xffff);
        self.num_cti_clients = at(s, 10);
        self.num_named_variables = at(s, 12);
        self.num_named_arrays = at(s, 14);
        self.call_type = at_or_null(s, 16, 0xffff);
        self.connection_device_id_type = at_or_null(s, 18, 0xffff);
        self.connection_call_id = at_or_null(s, 20, 0xffffffff);
        self.called_party_disposition = at(s, 24);
        self.connection_device_id = None;
        self.ani = None;
        self.user_to_user_info = None;
        self.dnis = None;
        self.dialed_number = None;
        self.caller_entered_digits = None;
        self.router_call_key_day = None;
        self.router_call_key_call_id = None;
        self.router_call_key_sequence_number = None;
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
        self.call_reference_id = None;
        self.unknown.clear(Self::DEF);
        match version.wide() {
            true => self.floating::<true>(version, body, fixed.rest()),
            false => self.floating::<false>(version, body, fixed.rest()),
        }
    }
}

impl<'a> BeginCallEvent<'a> {
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
                25 => text(data, 64).map(|x| self.connection_device_id = Some(x)),
                8 => text(data, 40).map(|x| self.ani = Some(x)),
                9 => bytes(data, 131).map(|x| self.user_to_user_info = Some(x)),
                10 => text(data, 32).map(|x| self.dnis = Some(x)),
                11 => text(data, 40).map(|x| self.dialed_number = Some(x)),
                12 => text(data, 40).map(|x| self.caller_entered_digits = Some(x)),
                72 => scalar(data).map(|x| self.router_call_key_day = Some(x)),
                73 => scalar(data).map(|x| self.router_call_key_call_id = Some(x)),
                110 => scalar(data).map(|x| self.router_call_key_sequence_number = Some(x)),
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
                223 if v >= 14 => bytes(data, 32).map(|x| self.call_reference_id = Some(x)),
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
pub struct EndCallEvent<'a> {
    pub monitor_id: u32,
    pub peripheral_id: Option<u32>,
    pub peripheral_type: Option<PeripheralType>,
    pub connection_device_id_type: Option<ConnectionDeviceIdType>,
    pub connection_call_id: Option<u32>,
    pub connection_device_id: Option<Text<'a>>,
    /// Fields that the table does not list.
    pub unknown: Unknown<'a>,
}

impl<'a> View<'a> for EndCallEvent<'a> {
    const DEF: &'static MessageDef = &tables::END_CALL_EVENT;

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<16>()?;
        self.monitor_id = at(s, 0);
        self.peripheral_id = at_or_null(s, 4, 0xffffffff);
        self.peripheral_type = at_or_null(s, 8, 0xffff);
        self.connection_device_id_type = at_or_null(s, 10, 0xffff);
        self.connection_call_id = at_or_null(s, 12, 0xffffffff);
        self.connection_device_id = None;
        self.unknown.clear(Self::DEF);
        match version.wide() {
            true => self.floating::<true>(version, body, fixed.rest()),
            false => self.floating::<false>(version, body, fixed.rest()),
        }
    }
}

impl<'a> EndCallEvent<'a> {
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
pub struct CallDataUpdateEvent<'a> {
    pub monitor_id: u32,
    pub peripheral_id: Option<u32>,
    pub peripheral_type: Option<PeripheralType>,
    pub num_cti_clients: u16,
    pub num_named_variables: u16,
    pub num_named_arrays: u16,
    pub call_type: Option<CallType>,
    pub connection_device_id_type: Option<ConnectionDeviceIdType>,
    pub connection_call_id: Option<u32>,
    pub new_connection_device_id_type: Option<ConnectionDeviceIdType>,
    pub new_connection_call_id: Option<u32>,
    pub called_party_disposition: DispositionCode,
    pub campaign_id: u32,
    pub query_rule_id: u32,
    pub connection_device_id: Option<Text<'a>>,
    pub new_connection_device_id: Option<Text<'a>>,
    pub ani: Option<Text<'a>>,
    pub user_to_user_info: Option<&'a [u8]>,
    pub dnis: Option<Text<'a>>,
    pub dialed_number: Option<Text<'a>>,
    pub caller_entered_digits: Option<Text<'a>>,
    pub router_call_key_day: Option<u32>,
    pub router_call_key_call_id: Option<u32>,
    pub router_call_key_sequence_number: Option<u32>,
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
    pub customer_phone_number: Option<Text<'a>>,
    pub customer_account_number: Option<Text<'a>>,
    pub cti_clients: List<'a, CtiClient<'a>>,
    pub call_reference_id: Option<&'a [u8]>,
    /// Fields that the table does not list.
    pub unknown: Unknown<'a>,
}

impl<'a> View<'a> for CallDataUpdateEvent<'a> {
    const DEF: &'static MessageDef = &tables::CALL_DATA_UPDATE_EVENT;

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<40>()?;
        self.monitor_id = at(s, 0);
        self.peripheral_id = at_or_null(s, 4, 0xffffffff);
        self.peripheral_type = at_or_null(s, 8, 0xffff);
        self.num_cti_clients = at(s, 10);
        self.num_named_variables = at(s, 12);
        self.num_named_arrays = at(s, 14);
        self.call_type = at_or_null(s, 16, 0xffff);
        self.connection_device_id_type = at_or_null(s, 18, 0xffff);
        self.connection_call_id = at_or_null(s, 20, 0xffffffff);
        self.new_connection_device_id_type = at_or_null(s, 24, 0xffff);
        self.new_connection_call_id = at_or_null(s, 26, 0xffffffff);
        self.called_party_disposition = at(s, 30);
        self.campaign_id = at(s, 32);
        self.query_rule_id = at(s, 36);
        self.connection_device_id = None;
        self.new_connection_device_id = None;
        self.ani = None;
        self.user_to_user_info = None;
        self.dnis = None;
        self.dialed_number = None;
        self.caller_entered_digits = None;
        self.router_call_key_day = None;
        self.router_call_key_call_id = None;
        self.router_call_key_sequence_number = None;
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
        self.customer_phone_number = None;
        self.customer_account_number = None;
        self.cti_clients.clear();
        self.call_reference_id = None;
        self.unknown.clear(Self::DEF);
        match version.wide() {
            true => self.floating::<true>(version, body, fixed.rest()),
            false => self.floating::<false>(version, body, fixed.rest()),
        }
    }
}

impl<'a> CallDataUpdateEvent<'a> {
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
                25 => text(data, 64).map(|x| self.connection_device_id = Some(x)),
                47 => text(data, 64).map(|x| self.new_connection_device_id = Some(x)),
                8 => text(data, 40).map(|x| self.ani = Some(x)),
                9 => bytes(data, 131).map(|x| self.user_to_user_info = Some(x)),
                10 => text(data, 32).map(|x| self.dnis = Some(x)),
                11 => text(data, 40).map(|x| self.dialed_number = Some(x)),
                12 => text(data, 40).map(|x| self.caller_entered_digits = Some(x)),
                72 => scalar(data).map(|x| self.router_call_key_day = Some(x)),
                73 => scalar(data).map(|x| self.router_call_key_call_id = Some(x)),
                110 => scalar(data).map(|x| self.router_call_key_sequence_number = Some(x)),
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
                95 => text(data, 20).map(|x| self.customer_phone_number = Some(x)),
                96 => text(data, 32).map(|x| self.customer_account_number = Some(x)),
                23 => text(data, 64)
                    .map(|_| ())
                    .map(|()| self.cti_clients.note(version, at, 0, false)),
                24 => scalar::<u32>(data)
                    .map(|_| ())
                    .map(|()| self.cti_clients.note(version, at, 1, false)),
                223 if v >= 14 => bytes(data, 32).map(|x| self.call_reference_id = Some(x)),
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
pub struct CallReachedNetworkEvent<'a> {
    pub monitor_id: u32,
    pub peripheral_id: Option<u32>,
    pub peripheral_type: Option<PeripheralType>,
    pub connection_device_id_type: Option<ConnectionDeviceIdType>,
    pub connection_call_id: Option<u32>,
    pub line_handle: Option<u16>,
    pub line_type: Option<LineType>,
    pub trunk_used_device_type: Option<DeviceIdType>,
    pub called_device_type: Option<DeviceIdType>,
    pub local_connection_state: Option<LocalConnectionState>,
    pub event_cause: Option<EventCause>,
    pub connection_device_id: Option<Text<'a>>,
    pub trunk_used_device_id: Option<Text<'a>>,
    pub called_device_id: Option<Text<'a>>,
    pub trunk_number: Option<u32>,
    pub trunk_group_number: Option<u32>,
    /// Fields that the table does not list.
    pub unknown: Unknown<'a>,
}

impl<'a> View<'a> for CallReachedNetworkEvent<'a> {
    const DEF: &'static MessageDef = &tables::CALL_REACHED_NETWORK_EVENT;

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<28>()?;
        self.monitor_id = at(s, 0);
        self.peripheral_id = at_or_null(s, 4, 0xffffffff);
        self.peripheral_type = at_or_null(s, 8, 0xffff);
        self.connection_device_id_type = at_or_null(s, 10, 0xffff);
        self.connection_call_id = at_or_null(s, 12, 0xffffffff);
        self.line_handle = at_or_null(s, 16, 0xffff);
        self.line_type = at_or_null(s, 18, 0xffff);
        self.trunk_used_device_type = at_or_null(s, 20, 0xffff);
        self.called_device_type = at_or_null(s, 22, 0xffff);
        self.local_connection_state = at_or_null(s, 24, 0xffff);
        self.event_cause = at_or_null(s, 26, 0xffff);
        self.connection_device_id = None;
        self.trunk_used_device_id = None;
        self.called_device_id = None;
        self.trunk_number = None;
        self.trunk_group_number = None;
        self.unknown.clear(Self::DEF);
        match version.wide() {
            true => self.floating::<true>(version, body, fixed.rest()),
            false => self.floating::<false>(version, body, fixed.rest()),
        }
    }
}

impl<'a> CallReachedNetworkEvent<'a> {
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
                48 => text(data, 64).map(|x| self.trunk_used_device_id = Some(x)),
                28 => text(data, 64).map(|x| self.called_device_id = Some(x)),
                121 => scalar(data).map(|x| self.trunk_number = Some(x)),
                122 => scalar(data).map(|x| self.trunk_group_number = Some(x)),
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
pub struct CallDequeuedEvent<'a> {
    pub monitor_id: u32,
    pub peripheral_id: Option<u32>,
    pub peripheral_type: Option<PeripheralType>,
    pub connection_device_id_type: Option<ConnectionDeviceIdType>,
    pub connection_call_id: Option<u32>,
    pub queue_device_type: Option<DeviceIdType>,
    pub service_number: Option<u32>,
    pub service_id: Option<u32>,
    pub num_queued: u16,
    pub num_skill_groups: u16,
    pub local_connection_state: Option<LocalConnectionState>,
    pub event_cause: Option<EventCause>,
    pub connection_device_id: Option<Text<'a>>,
    pub skill_groups: List<'a, DequeuedSkillGroup>,
    /// Fields that the table does not list.
    pub unknown: Unknown<'a>,
}

impl<'a> View<'a> for CallDequeuedEvent<'a> {
    const DEF: &'static MessageDef = &tables::CALL_DEQUEUED_EVENT;

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<34>()?;
        self.monitor_id = at(s, 0);
        self.peripheral_id = at_or_null(s, 4, 0xffffffff);
        self.peripheral_type = at_or_null(s, 8, 0xffff);
        self.connection_device_id_type = at_or_null(s, 10, 0xffff);
        self.connection_call_id = at_or_null(s, 12, 0xffffffff);
        self.queue_device_type = at_or_null(s, 16, 0xffff);
        self.service_number = at_or_null(s, 18, 0xffffffff);
        self.service_id = at_or_null(s, 22, 0xffffffff);
        self.num_queued = at(s, 26);
        self.num_skill_groups = at(s, 28);
        self.local_connection_state = at_or_null(s, 30, 0xffff);
        self.event_cause = at_or_null(s, 32, 0xffff);
        self.connection_device_id = None;
        self.skill_groups.clear();
        self.unknown.clear(Self::DEF);
        match version.wide() {
            true => self.floating::<true>(version, body, fixed.rest()),
            false => self.floating::<false>(version, body, fixed.rest()),
        }
    }
}

impl<'a> CallDequeuedEvent<'a> {
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
                62 => scalar::<u32>(data)
                    .map(|_| ())
                    .map(|()| self.skill_groups.note(version, at, 0, false)),
                63 => scalar::<u32>(data)
                    .map(|_| ())
                    .map(|()| self.skill_groups.note(version, at, 1, false)),
                64 => scalar::<u16>(data)
                    .map(|_| ())
                    .map(|()| self.skill_groups.note(version, at, 2, false)),
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
pub struct RtpStartedEvent<'a> {
    pub monitor_id: u32,
    pub peripheral_id: Option<u32>,
    pub client_port: u32,
    pub direction: RtpDirection,
    pub rtp_type: RtpType,
    pub bit_rate: u32,
    pub echo_cancellation: u16,
    pub packet_size: u32,
    pub payload_type: u16,
    pub connection_device_id_type: Option<ConnectionDeviceIdType>,
    pub connection_call_id: Option<u32>,
    pub connection_device_id: Option<Text<'a>>,
    pub client_address: Option<Text<'a>>,
    pub client_address_ipv6: Option<Text<'a>>,
    pub agent_id: Option<Text<'a>>,
    pub agent_extension: Option<Text<'a>>,
    pub agent_instrument: Option<Text<'a>>,
    pub sending_address: Option<Text<'a>>,
    pub sending_address_ipv6: Option<Text<'a>>,
    pub sending_port: Option<u32>,
    /// Fields that the table does not list.
    pub unknown: Unknown<'a>,
}

impl<'a> View<'a> for RtpStartedEvent<'a> {
    const DEF: &'static MessageDef = &tables::RTP_STARTED_EVENT;

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<34>()?;
        self.monitor_id = at(s, 0);
        self.peripheral_id = at_or_null(s, 4, 0xffffffff);
        self.client_port = at(s, 8);
        self.direction = at(s, 12);
        self.rtp_type = at(s, 14);
        self.bit_rate = at(s, 16);
        self.echo_cancellation = at(s, 20);
        self.packet_size = at(s, 22);
        self.payload_type = at(s, 26);
        self.connection_device_id_type = at_or_null(s, 28, 0xffff);
        self.connection_call_id = at_or_null(s, 30, 0xffffffff);
        self.connection_device_id = None;
        self.client_address = None;
        self.client_address_ipv6 = None;
        self.agent_id = None;
        self.agent_extension = None;
        self.agent_instrument = None;
        self.sending_address = None;
        self.sending_address_ipv6 = None;
        self.sending_port = None;
        self.unknown.clear(Self::DEF);
        match version.wide() {
            true => self.floating::<true>(version, body, fixed.rest()),
            false => self.floating::<false>(version, body, fixed.rest()),
        }
    }
}

impl<'a> RtpStartedEvent<'a> {
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
                81 => text(data, max_16_64).map(|x| self.client_address = Some(x)),
                226 if (14..=18).contains(&v) => {
                    text(data, 46).map(|x| self.client_address_ipv6 = Some(x))
                }
                5 => text(data, 12).map(|x| self.agent_id = Some(x)),
                4 => text(data, 16).map(|x| self.agent_extension = Some(x)),
                6 => text(data, 64).map(|x| self.agent_instrument = Some(x)),
                125 if v >= 10 => text(data, max_16_64).map(|x| self.sending_address = Some(x)),
                227 if (14..=18).contains(&v) => {
                    text(data, 46).map(|x| self.sending_address_ipv6 = Some(x))
                }
                126 if v >= 10 => scalar(data).map(|x| self.sending_port = Some(x)),
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
pub struct RtpStoppedEvent<'a> {
    pub monitor_id: u32,
    pub peripheral_id: Option<u32>,
    pub client_port: u32,
    pub direction: RtpDirection,
    pub connection_device_id_type: Option<ConnectionDeviceIdType>,
    pub connection_call_id: Option<u32>,
    pub connection_device_id: Option<Text<'a>>,
    pub client_address: Option<Text<'a>>,
    pub client_address_ipv6: Option<Text<'a>>,
    pub agent_id: Option<Text<'a>>,
    pub agent_extension: Option<Text<'a>>,
    pub agent_instrument: Option<Text<'a>>,
    pub sending_address: Option<Text<'a>>,
    pub sending_address_ipv6: Option<Text<'a>>,
    pub sending_port: Option<u32>,
    /// Fields that the table does not list.
    pub unknown: Unknown<'a>,
}

impl<'a> View<'a> for RtpStoppedEvent<'a> {
    const DEF: &'static MessageDef = &tables::RTP_STOPPED_EVENT;

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<20>()?;
        self.monitor_id = at(s, 0);
        self.peripheral_id = at_or_null(s, 4, 0xffffffff);
        self.client_port = at(s, 8);
        self.direction = at(s, 12);
        self.connection_device_id_type = at_or_null(s, 14, 0xffff);
        self.connection_call_id = at_or_null(s, 16, 0xffffffff);
        self.connection_device_id = None;
        self.client_address = None;
        self.client_address_ipv6 = None;
        self.agent_id = None;
        self.agent_extension = None;
        self.agent_instrument = None;
        self.sending_address = None;
        self.sending_address_ipv6 = None;
        self.sending_port = None;
        self.unknown.clear(Self::DEF);
        match version.wide() {
            true => self.floating::<true>(version, body, fixed.rest()),
            false => self.floating::<false>(version, body, fixed.rest()),
        }
    }
}

impl<'a> RtpStoppedEvent<'a> {
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
                81 => text(data, max_16_64).map(|x| self.client_address = Some(x)),
                226 if (14..=18).contains(&v) => {
                    text(data, 46).map(|x| self.client_address_ipv6 = Some(x))
                }
                5 => text(data, 12).map(|x| self.agent_id = Some(x)),
                4 => text(data, 16).map(|x| self.agent_extension = Some(x)),
                6 => text(data, 64).map(|x| self.agent_instrument = Some(x)),
                125 if v >= 10 => text(data, max_16_64).map(|x| self.sending_address = Some(x)),
                227 if (14..=18).contains(&v) => {
                    text(data, 46).map(|x| self.sending_address_ipv6 = Some(x))
                }
                126 if v >= 10 => scalar(data).map(|x| self.sending_port = Some(x)),
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
pub struct CallAttributeChangeEvent<'a> {
    pub monitor_id: u32,
    pub peripheral_id: Option<u32>,
    pub peripheral_type: Option<PeripheralType>,
    pub connection_device_id_type: Option<ConnectionDeviceIdType>,
    pub call_type_id: u32,
    pub service_number: Option<u32>,
    pub connection_device_id: Option<Text<'a>>,
    /// Fields that the table does not list.
    pub unknown: Unknown<'a>,
}

impl<'a> View<'a> for CallAttributeChangeEvent<'a> {
    const DEF: &'static MessageDef = &tables::CALL_ATTRIBUTE_CHANGE_EVENT;

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<20>()?;
        self.monitor_id = at(s, 0);
        self.peripheral_id = at_or_null(s, 4, 0xffffffff);
        self.peripheral_type = at_or_null(s, 8, 0xffff);
        self.connection_device_id_type = at_or_null(s, 10, 0xffff);
        self.call_type_id = at(s, 12);
        self.service_number = at_or_null(s, 16, 0xffffffff);
        self.connection_device_id = None;
        self.unknown.clear(Self::DEF);
        match version.wide() {
            true => self.floating::<true>(version, body, fixed.rest()),
            false => self.floating::<false>(version, body, fixed.rest()),
        }
    }
}

impl<'a> CallAttributeChangeEvent<'a> {
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
pub struct CallAgentGreetingEvent<'a> {
    pub monitor_id: u32,
    pub peripheral_id: Option<u32>,
    pub connection_device_id_type: Option<ConnectionDeviceIdType>,
    pub connection_call_id: Option<u32>,
    pub event_code: AgentGreetingEventCode,
    pub peripheral_error_code: u32,
    pub connection_device_id: Option<Text<'a>>,
    pub agent_id: Option<Text<'a>>,
    /// Fields that the table does not list.
    pub unknown: Unknown<'a>,
}

impl<'a> View<'a> for CallAgentGreetingEvent<'a> {
    const DEF: &'static MessageDef = &tables::CALL_AGENT_GREETING_EVENT;

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<20>()?;
        self.monitor_id = at(s, 0);
        self.peripheral_id = at_or_null(s, 4, 0xffffffff);
        self.connection_device_id_type = at_or_null(s, 8, 0xffff);
        self.connection_call_id = at_or_null(s, 10, 0xffffffff);
        self.event_code = at(s, 14);
        self.peripheral_error_code = at(s, 16);
        self.connection_device_id = None;
        self.agent_id = None;
        self.unknown.clear(Self::DEF);
        match version.wide() {
            true => self.floating::<true>(version, body, fixed.rest()),
            false => self.floating::<false>(version, body, fixed.rest()),
        }
    }
}

impl<'a> CallAgentGreetingEvent<'a> {
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
pub struct NetworkRecordingStartedEvent<'a> {
    pub monitor_id: u32,
    pub peripheral_id: Option<u32>,
    pub connection_call_id: Option<u32>,
    pub connection_device_id_type: Option<ConnectionDeviceIdType>,
    pub recording_device_type: Option<DeviceIdType>,
    pub connection_device_id: Option<Text<'a>>,
    pub recording_device_id: Option<Text<'a>>,
    /// Fields that the table does not list.
    pub unknown: Unknown<'a>,
}

impl<'a> View<'a> for NetworkRecordingStartedEvent<'a> {
    const DEF: &'static MessageDef = &tables::NETWORK_RECORDING_STARTED_EVENT;

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<16>()?;
        self.monitor_id = at(s, 0);
        self.peripheral_id = at_or_null(s, 4, 0xffffffff);
        self.connection_call_id = at_or_null(s, 8, 0xffffffff);
        self.connection_device_id_type = at_or_null(s, 12, 0xffff);
        self.recording_device_type = at_or_null(s, 14, 0xffff);
        self.connection_device_id = None;
        self.recording_device_id = None;
        self.unknown.clear(Self::DEF);
        match version.wide() {
            true => self.floating::<true>(version, body, fixed.rest()),
            false => self.floating::<false>(version, body, fixed.rest()),
        }
    }
}

impl<'a> NetworkRecordingStartedEvent<'a> {
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
                300 => text(data, 64).map(|x| self.recording_device_id = Some(x)),
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
pub struct NetworkRecordingEndedEvent<'a> {
    pub monitor_id: u32,
    pub peripheral_id: Option<u32>,
    pub connection_call_id: Option<u32>,
    pub connection_device_id_type: Option<ConnectionDeviceIdType>,
    pub recording_device_type: Option<DeviceIdType>,
    pub connection_device_id: Option<Text<'a>>,
    pub recording_device_id: Option<Text<'a>>,
    /// Fields that the table does not list.
    pub unknown: Unknown<'a>,
}

impl<'a> View<'a> for NetworkRecordingEndedEvent<'a> {
    const DEF: &'static MessageDef = &tables::NETWORK_RECORDING_ENDED_EVENT;

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<16>()?;
        self.monitor_id = at(s, 0);
        self.peripheral_id = at_or_null(s, 4, 0xffffffff);
        self.connection_call_id = at_or_null(s, 8, 0xffffffff);
        self.connection_device_id_type = at_or_null(s, 12, 0xffff);
        self.recording_device_type = at_or_null(s, 14, 0xffff);
        self.connection_device_id = None;
        self.recording_device_id = None;
        self.unknown.clear(Self::DEF);
        match version.wide() {
            true => self.floating::<true>(version, body, fixed.rest()),
            false => self.floating::<false>(version, body, fixed.rest()),
        }
    }
}

impl<'a> NetworkRecordingEndedEvent<'a> {
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
                300 => text(data, 64).map(|x| self.recording_device_id = Some(x)),
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
pub struct NetworkRecordingFailedEvent<'a> {
    pub monitor_id: u32,
    pub peripheral_id: Option<u32>,
    pub connection_call_id: Option<u32>,
    pub connection_device_id_type: Option<ConnectionDeviceIdType>,
    pub recording_device_type: Option<DeviceIdType>,
    pub record_failure_cause: u16,
    pub connection_device_id: Option<Text<'a>>,
    pub recording_device_id: Option<Text<'a>>,
    /// Fields that the table does not list.
    pub unknown: Unknown<'a>,
}

impl<'a> View<'a> for NetworkRecordingFailedEvent<'a> {
    const DEF: &'static MessageDef = &tables::NETWORK_RECORDING_FAILED_EVENT;

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<18>()?;
        self.monitor_id = at(s, 0);
        self.peripheral_id = at_or_null(s, 4, 0xffffffff);
        self.connection_call_id = at_or_null(s, 8, 0xffffffff);
        self.connection_device_id_type = at_or_null(s, 12, 0xffff);
        self.recording_device_type = at_or_null(s, 14, 0xffff);
        self.record_failure_cause = at(s, 16);
        self.connection_device_id = None;
        self.recording_device_id = None;
        self.unknown.clear(Self::DEF);
        match version.wide() {
            true => self.floating::<true>(version, body, fixed.rest()),
            false => self.floating::<false>(version, body, fixed.rest()),
        }
    }
}

impl<'a> NetworkRecordingFailedEvent<'a> {
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
                300 => text(data, 64).map(|x| self.recording_device_id = Some(x)),
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
pub struct NetworkRecordingTargetInfoEvent<'a> {
    pub monitor_id: u32,
    pub peripheral_id: Option<u32>,
    pub connection_call_id: Option<u32>,
    pub connection_device_id_type: Option<ConnectionDeviceIdType>,
    pub recording_device_type: Option<DeviceIdType>,
    pub recording_type: RecordingType,
    pub media_forking_device_type: MediaForkingDeviceType,
    pub connection_device_id: Option<Text<'a>>,
    pub recording_device_id: Option<Text<'a>>,
    pub recorder_address: Option<Text<'a>>,
    pub terminal_name: Option<Text<'a>>,
    pub media_forking_device_name: Option<Text<'a>>,
    pub protocol_reference_guid: Option<Text<'a>>,
    pub media_forking_cluster_id: Option<Text<'a>>,
    pub recorder_uri: Option<Text<'a>>,
    pub recorder_error_msg: Option<Text<'a>>,
    pub recorder_type: Option<RecorderType>,
    pub recorder_status: Option<RecorderStatus>,
    /// Fields that the table does not list.
    pub unknown: Unknown<'a>,
}

impl<'a> View<'a> for NetworkRecordingTargetInfoEvent<'a> {
    const DEF: &'static MessageDef = &tables::NETWORK_RECORDING_TARGET_INFO_EVENT;

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<20>()?;
        self.monitor_id = at(s, 0);
        self.peripheral_id = at_or_null(s, 4, 0xffffffff);
        self.connection_call_id = at_or_null(s, 8, 0xffffffff);
        self.connection_device_id_type = at_or_null(s, 12, 0xffff);
        self.recording_device_type = at_or_null(s, 14, 0xffff);
        self.recording_type = at(s, 16);
        self.media_forking_device_type = at(s, 18);
        self.connection_device_id = None;
        self.recording_device_id = None;
        self.recorder_address = None;
        self.terminal_name = None;
        self.media_forking_device_name = None;
        self.protocol_reference_guid = None;
        self.media_forking_cluster_id = None;
        self.recorder_uri = None;
        self.recorder_error_msg = None;
        self.recorder_type = None;
        self.recorder_status = None;
        self.unknown.clear(Self::DEF);
        match version.wide() {
            true => self.floating::<true>(version, body, fixed.rest()),
            false => self.floating::<false>(version, body, fixed.rest()),
        }
    }
}

impl<'a> NetworkRecordingTargetInfoEvent<'a> {
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
                300 => text(data, 64).map(|x| self.recording_device_id = Some(x)),
                291 => text(data, 64).map(|x| self.recorder_address = Some(x)),
                292 => text(data, 64).map(|x| self.terminal_name = Some(x)),
                293 => text(data, 64).map(|x| self.media_forking_device_name = Some(x)),
                294 => text(data, 64).map(|x| self.protocol_reference_guid = Some(x)),
                295 => text(data, 64).map(|x| self.media_forking_cluster_id = Some(x)),
                296 => text(data, 64).map(|x| self.recorder_uri = Some(x)),
                297 => text(data, 64).map(|x| self.recorder_error_msg = Some(x)),
                298 => scalar(data).map(|x| self.recorder_type = Some(x)),
                299 => scalar(data).map(|x| self.recorder_status = Some(x)),
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
