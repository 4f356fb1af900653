// Written by ctisp-generator from core/schema/. Do not edit: change the schema and run `make generate`.

use super::*;
use crate::wire::codec::*;
use crate::wire::def::MessageDef;
use crate::wire::generated::{enums::*, tables};
use crate::wire::list::{NamedArray, NamedVariable};
use crate::wire::{DecodeError, Version};

#[derive(Clone, Copy, Debug, PartialEq)]
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

    fn decode(version: Version, body: &'a [u8]) -> Result<Self, DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<50>()?;
        let mut m = Self {
            monitor_id: at(s, 0),
            peripheral_id: at_or_null(s, 4, 0xffffffff),
            peripheral_type: at_or_null(s, 8, 0xffff),
            connection_device_id_type: at_or_null(s, 10, 0xffff),
            connection_call_id: at_or_null(s, 12, 0xffffffff),
            line_handle: at_or_null(s, 16, 0xffff),
            line_type: at_or_null(s, 18, 0xffff),
            service_number: at_or_null(s, 20, 0xffffffff),
            service_id: at_or_null(s, 24, 0xffffffff),
            skill_group_number: at_or_null(s, 28, 0xffffffff),
            skill_group_id: at_or_null(s, 32, 0xffffffff),
            skill_group_priority: at(s, 36),
            alerting_device_type: at_or_null(s, 38, 0xffff),
            calling_device_type: at_or_null(s, 40, 0xffff),
            called_device_type: at_or_null(s, 42, 0xffff),
            last_redirect_device_type: at_or_null(s, 44, 0xffff),
            local_connection_state: at_or_null(s, 46, 0xffff),
            event_cause: at_or_null(s, 48, 0xffff),
            num_named_variables: Default::default(),
            num_named_arrays: Default::default(),
            connection_device_id: None,
            alerting_device_id: None,
            calling_device_id: None,
            called_device_id: None,
            last_redirect_device_id: None,
            trunk_number: None,
            trunk_group_number: None,
            secondary_connection_call_id: None,
            ani: None,
            ani_ii: None,
            user_to_user_info: None,
            dnis: None,
            dialed_number: None,
            caller_entered_digits: None,
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
            unknown: Unknown::new(Self::DEF),
        };
        if v >= 10 {
            let s = fixed.take::<4>()?;
            m.num_named_variables = at(s, 0);
            m.num_named_arrays = at(s, 2);
        }
        let mut fields = fixed.floating();
        while let Some((here, tag, data)) = fields.step(Self::DEF)? {
            let read: Result<(), Bad> = match tag {
                25 => text(data, 64).map(|x| m.connection_device_id = Some(x)),
                26 => text(data, 64).map(|x| m.alerting_device_id = Some(x)),
                27 => text(data, 64).map(|x| m.calling_device_id = Some(x)),
                28 => text(data, 64).map(|x| m.called_device_id = Some(x)),
                29 => text(data, 64).map(|x| m.last_redirect_device_id = Some(x)),
                121 => scalar(data).map(|x| m.trunk_number = Some(x)),
                122 => scalar(data).map(|x| m.trunk_group_number = Some(x)),
                202 => scalar(data).map(|x| m.secondary_connection_call_id = Some(x)),
                8 => text(data, 40).map(|x| m.ani = Some(x)),
                215 if v >= 11 => text(data, 2).map(|x| m.ani_ii = Some(x)),
                9 => bytes(data, 131).map(|x| m.user_to_user_info = Some(x)),
                10 => text(data, 32).map(|x| m.dnis = Some(x)),
                11 => text(data, 40).map(|x| m.dialed_number = Some(x)),
                12 => text(data, 40).map(|x| m.caller_entered_digits = Some(x)),
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

    fn decode(version: Version, body: &'a [u8]) -> Result<Self, DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<50>()?;
        let mut m = Self {
            monitor_id: at(s, 0),
            peripheral_id: at_or_null(s, 4, 0xffffffff),
            peripheral_type: at_or_null(s, 8, 0xffff),
            connection_device_id_type: at_or_null(s, 10, 0xffff),
            connection_call_id: at_or_null(s, 12, 0xffffffff),
            line_handle: at_or_null(s, 16, 0xffff),
            line_type: at_or_null(s, 18, 0xffff),
            service_number: at_or_null(s, 20, 0xffffffff),
            service_id: at_or_null(s, 24, 0xffffffff),
            skill_group_number: at_or_null(s, 28, 0xffffffff),
            skill_group_id: at_or_null(s, 32, 0xffffffff),
            skill_group_priority: at(s, 36),
            answering_device_type: at_or_null(s, 38, 0xffff),
            calling_device_type: at_or_null(s, 40, 0xffff),
            called_device_type: at_or_null(s, 42, 0xffff),
            last_redirect_device_type: at_or_null(s, 44, 0xffff),
            local_connection_state: at_or_null(s, 46, 0xffff),
            event_cause: at_or_null(s, 48, 0xffff),
            connection_device_id: None,
            answering_device_id: None,
            calling_device_id: None,
            called_device_id: None,
            last_redirect_device_id: None,
            trunk_number: None,
            trunk_group_number: None,
            unknown: Unknown::new(Self::DEF),
        };
        let mut fields = fixed.floating();
        while let Some((here, tag, data)) = fields.step(Self::DEF)? {
            let read: Result<(), Bad> = match tag {
                25 => text(data, 64).map(|x| m.connection_device_id = Some(x)),
                30 => text(data, 64).map(|x| m.answering_device_id = Some(x)),
                27 => text(data, 64).map(|x| m.calling_device_id = Some(x)),
                28 => text(data, 64).map(|x| m.called_device_id = Some(x)),
                29 => text(data, 64).map(|x| m.last_redirect_device_id = Some(x)),
                121 => scalar(data).map(|x| m.trunk_number = Some(x)),
                122 => scalar(data).map(|x| m.trunk_group_number = Some(x)),
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

    fn decode(version: Version, body: &'a [u8]) -> Result<Self, DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<22>()?;
        let mut m = Self {
            monitor_id: at(s, 0),
            peripheral_id: at_or_null(s, 4, 0xffffffff),
            peripheral_type: at_or_null(s, 8, 0xffff),
            connection_device_id_type: at_or_null(s, 10, 0xffff),
            connection_call_id: at_or_null(s, 12, 0xffffffff),
            holding_device_type: at_or_null(s, 16, 0xffff),
            local_connection_state: at_or_null(s, 18, 0xffff),
            event_cause: at_or_null(s, 20, 0xffff),
            connection_device_id: None,
            holding_device_id: None,
            unknown: Unknown::new(Self::DEF),
        };
        let mut fields = fixed.floating();
        while let Some((here, tag, data)) = fields.step(Self::DEF)? {
            let read: Result<(), Bad> = match tag {
                25 => text(data, 64).map(|x| m.connection_device_id = Some(x)),
                31 => text(data, 64).map(|x| m.holding_device_id = Some(x)),
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

    fn decode(version: Version, body: &'a [u8]) -> Result<Self, DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<22>()?;
        let mut m = Self {
            monitor_id: at(s, 0),
            peripheral_id: at_or_null(s, 4, 0xffffffff),
            peripheral_type: at_or_null(s, 8, 0xffff),
            connection_device_id_type: at_or_null(s, 10, 0xffff),
            connection_call_id: at_or_null(s, 12, 0xffffffff),
            retrieving_device_type: at_or_null(s, 16, 0xffff),
            local_connection_state: at_or_null(s, 18, 0xffff),
            event_cause: at_or_null(s, 20, 0xffff),
            connection_device_id: None,
            retrieving_device_id: None,
            unknown: Unknown::new(Self::DEF),
        };
        let mut fields = fixed.floating();
        while let Some((here, tag, data)) = fields.step(Self::DEF)? {
            let read: Result<(), Bad> = match tag {
                25 => text(data, 64).map(|x| m.connection_device_id = Some(x)),
                32 => text(data, 64).map(|x| m.retrieving_device_id = Some(x)),
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

    fn decode(version: Version, body: &'a [u8]) -> Result<Self, DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<20>()?;
        let mut m = Self {
            monitor_id: at(s, 0),
            peripheral_id: at_or_null(s, 4, 0xffffffff),
            peripheral_type: at_or_null(s, 8, 0xffff),
            connection_device_id_type: at_or_null(s, 10, 0xffff),
            connection_call_id: at_or_null(s, 12, 0xffffffff),
            local_connection_state: at_or_null(s, 16, 0xffff),
            event_cause: at_or_null(s, 18, 0xffff),
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

    fn decode(version: Version, body: &'a [u8]) -> Result<Self, DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<22>()?;
        let mut m = Self {
            monitor_id: at(s, 0),
            peripheral_id: at_or_null(s, 4, 0xffffffff),
            peripheral_type: at_or_null(s, 8, 0xffff),
            connection_device_id_type: at_or_null(s, 10, 0xffff),
            connection_call_id: at_or_null(s, 12, 0xffffffff),
            releasing_device_type: at_or_null(s, 16, 0xffff),
            local_connection_state: at_or_null(s, 18, 0xffff),
            event_cause: at_or_null(s, 20, 0xffff),
            connection_device_id: None,
            releasing_device_id: None,
            unknown: Unknown::new(Self::DEF),
        };
        let mut fields = fixed.floating();
        while let Some((here, tag, data)) = fields.step(Self::DEF)? {
            let read: Result<(), Bad> = match tag {
                25 => text(data, 64).map(|x| m.connection_device_id = Some(x)),
                33 => text(data, 64).map(|x| m.releasing_device_id = Some(x)),
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

    fn decode(version: Version, body: &'a [u8]) -> Result<Self, DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<46>()?;
        let mut m = Self {
            monitor_id: at(s, 0),
            peripheral_id: at_or_null(s, 4, 0xffffffff),
            peripheral_type: at_or_null(s, 8, 0xffff),
            connection_device_id_type: at_or_null(s, 10, 0xffff),
            connection_call_id: at_or_null(s, 12, 0xffffffff),
            line_handle: at_or_null(s, 16, 0xffff),
            line_type: at_or_null(s, 18, 0xffff),
            service_number: at_or_null(s, 20, 0xffffffff),
            service_id: at_or_null(s, 24, 0xffffffff),
            skill_group_number: at_or_null(s, 28, 0xffffffff),
            skill_group_id: at_or_null(s, 32, 0xffffffff),
            skill_group_priority: at(s, 36),
            calling_device_type: at_or_null(s, 38, 0xffff),
            called_device_type: at_or_null(s, 40, 0xffff),
            local_connection_state: at_or_null(s, 42, 0xffff),
            event_cause: at_or_null(s, 44, 0xffff),
            connection_device_id: None,
            calling_device_id: None,
            called_device_id: None,
            unknown: Unknown::new(Self::DEF),
        };
        let mut fields = fixed.floating();
        while let Some((here, tag, data)) = fields.step(Self::DEF)? {
            let read: Result<(), Bad> = match tag {
                25 => text(data, 64).map(|x| m.connection_device_id = Some(x)),
                27 => text(data, 64).map(|x| m.calling_device_id = Some(x)),
                28 => text(data, 64).map(|x| m.called_device_id = Some(x)),
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

    fn decode(version: Version, body: &'a [u8]) -> Result<Self, DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<24>()?;
        let mut m = Self {
            monitor_id: at(s, 0),
            peripheral_id: at_or_null(s, 4, 0xffffffff),
            peripheral_type: at_or_null(s, 8, 0xffff),
            connection_device_id_type: at_or_null(s, 10, 0xffff),
            connection_call_id: at_or_null(s, 12, 0xffffffff),
            failing_device_type: at_or_null(s, 16, 0xffff),
            called_device_type: at_or_null(s, 18, 0xffff),
            local_connection_state: at_or_null(s, 20, 0xffff),
            event_cause: at_or_null(s, 22, 0xffff),
            connection_device_id: None,
            failing_device_id: None,
            called_device_id: None,
            unknown: Unknown::new(Self::DEF),
        };
        let mut fields = fixed.floating();
        while let Some((here, tag, data)) = fields.step(Self::DEF)? {
            let read: Result<(), Bad> = match tag {
                25 => text(data, 64).map(|x| m.connection_device_id = Some(x)),
                34 => text(data, 64).map(|x| m.failing_device_id = Some(x)),
                28 => text(data, 64).map(|x| m.called_device_id = Some(x)),
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

    fn decode(version: Version, body: &'a [u8]) -> Result<Self, DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<46>()?;
        let mut m = Self {
            monitor_id: at(s, 0),
            peripheral_id: at_or_null(s, 4, 0xffffffff),
            peripheral_type: at_or_null(s, 8, 0xffff),
            primary_device_id_type: at_or_null(s, 10, 0xffff),
            primary_call_id: at_or_null(s, 12, 0xffffffff),
            line_handle: at_or_null(s, 16, 0xffff),
            line_type: at_or_null(s, 18, 0xffff),
            skill_group_number: at_or_null(s, 20, 0xffffffff),
            skill_group_id: at_or_null(s, 24, 0xffffffff),
            skill_group_priority: at(s, 28),
            num_parties: at(s, 30),
            secondary_device_id_type: at_or_null(s, 32, 0xffff),
            secondary_call_id: at_or_null(s, 34, 0xffffffff),
            controller_device_type: at_or_null(s, 38, 0xffff),
            added_party_device_type: at_or_null(s, 40, 0xffff),
            local_connection_state: at_or_null(s, 42, 0xffff),
            event_cause: at_or_null(s, 44, 0xffff),
            primary_device_id: None,
            secondary_device_id: None,
            controller_device_id: None,
            added_party_device_id: None,
            parties: Default::default(),
            unknown: Unknown::new(Self::DEF),
        };
        let mut fields = fixed.floating();
        while let Some((here, tag, data)) = fields.step(Self::DEF)? {
            let read: Result<(), Bad> = match tag {
                35 => text(data, 64).map(|x| m.primary_device_id = Some(x)),
                36 => text(data, 64).map(|x| m.secondary_device_id = Some(x)),
                37 => text(data, 64).map(|x| m.controller_device_id = Some(x)),
                38 => text(data, 64).map(|x| m.added_party_device_id = Some(x)),
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

    fn decode(version: Version, body: &'a [u8]) -> Result<Self, DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<46>()?;
        let mut m = Self {
            monitor_id: at(s, 0),
            peripheral_id: at_or_null(s, 4, 0xffffffff),
            peripheral_type: at_or_null(s, 8, 0xffff),
            primary_device_id_type: at_or_null(s, 10, 0xffff),
            primary_call_id: at_or_null(s, 12, 0xffffffff),
            line_handle: at_or_null(s, 16, 0xffff),
            line_type: at_or_null(s, 18, 0xffff),
            skill_group_number: at_or_null(s, 20, 0xffffffff),
            skill_group_id: at_or_null(s, 24, 0xffffffff),
            skill_group_priority: at(s, 28),
            num_parties: at(s, 30),
            secondary_device_id_type: at_or_null(s, 32, 0xffff),
            secondary_call_id: at_or_null(s, 34, 0xffffffff),
            transferring_device_type: at_or_null(s, 38, 0xffff),
            transferred_device_type: at_or_null(s, 40, 0xffff),
            local_connection_state: at_or_null(s, 42, 0xffff),
            event_cause: at_or_null(s, 44, 0xffff),
            primary_device_id: None,
            secondary_device_id: None,
            transferring_device_id: None,
            transferred_device_id: None,
            parties: Default::default(),
            unknown: Unknown::new(Self::DEF),
        };
        let mut fields = fixed.floating();
        while let Some((here, tag, data)) = fields.step(Self::DEF)? {
            let read: Result<(), Bad> = match tag {
                35 => text(data, 64).map(|x| m.primary_device_id = Some(x)),
                36 => text(data, 64).map(|x| m.secondary_device_id = Some(x)),
                42 => text(data, 64).map(|x| m.transferring_device_id = Some(x)),
                43 => text(data, 64).map(|x| m.transferred_device_id = Some(x)),
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

    fn decode(version: Version, body: &'a [u8]) -> Result<Self, DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<32>()?;
        let mut m = Self {
            monitor_id: at(s, 0),
            peripheral_id: at_or_null(s, 4, 0xffffffff),
            peripheral_type: at_or_null(s, 8, 0xffff),
            connection_device_id_type: at_or_null(s, 10, 0xffff),
            connection_call_id: at_or_null(s, 12, 0xffffffff),
            service_number: at_or_null(s, 16, 0xffffffff),
            service_id: at_or_null(s, 20, 0xffffffff),
            diverting_device_type: at_or_null(s, 24, 0xffff),
            called_device_type: at_or_null(s, 26, 0xffff),
            local_connection_state: at_or_null(s, 28, 0xffff),
            event_cause: at_or_null(s, 30, 0xffff),
            connection_device_id: None,
            diverting_device_id: None,
            called_device_id: None,
            unknown: Unknown::new(Self::DEF),
        };
        let mut fields = fixed.floating();
        while let Some((here, tag, data)) = fields.step(Self::DEF)? {
            let read: Result<(), Bad> = match tag {
                25 => text(data, 64).map(|x| m.connection_device_id = Some(x)),
                44 => text(data, 64).map(|x| m.diverting_device_id = Some(x)),
                28 => text(data, 64).map(|x| m.called_device_id = Some(x)),
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

    fn decode(version: Version, body: &'a [u8]) -> Result<Self, DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<44>()?;
        let mut m = Self {
            monitor_id: at(s, 0),
            peripheral_id: at_or_null(s, 4, 0xffffffff),
            peripheral_type: at_or_null(s, 8, 0xffff),
            connection_device_id_type: at_or_null(s, 10, 0xffff),
            connection_call_id: at_or_null(s, 12, 0xffffffff),
            line_handle: at_or_null(s, 16, 0xffff),
            line_type: at_or_null(s, 18, 0xffff),
            service_number: at_or_null(s, 20, 0xffffffff),
            service_id: at_or_null(s, 24, 0xffffffff),
            skill_group_number: at_or_null(s, 28, 0xffffffff),
            skill_group_id: at_or_null(s, 32, 0xffffffff),
            skill_group_priority: at(s, 36),
            calling_device_type: at_or_null(s, 38, 0xffff),
            local_connection_state: at_or_null(s, 40, 0xffff),
            event_cause: at_or_null(s, 42, 0xffff),
            connection_device_id: None,
            calling_device_id: None,
            call_reference_id: None,
            coc_connection_call_id: None,
            coc_call_connection_device_id_type: None,
            coc_call_connection_device_id: None,
            unknown: Unknown::new(Self::DEF),
        };
        let mut fields = fixed.floating();
        while let Some((here, tag, data)) = fields.step(Self::DEF)? {
            let read: Result<(), Bad> = match tag {
                25 => text(data, 64).map(|x| m.connection_device_id = Some(x)),
                27 => text(data, 64).map(|x| m.calling_device_id = Some(x)),
                223 => bytes(data, 32).map(|x| m.call_reference_id = Some(x)),
                229 if v >= 14 => scalar(data).map(|x| m.coc_connection_call_id = Some(x)),
                230 if v >= 14 => {
                    scalar(data).map(|x| m.coc_call_connection_device_id_type = Some(x))
                }
                231 if v >= 14 => text(data, 64).map(|x| m.coc_call_connection_device_id = Some(x)),
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

    fn decode(version: Version, body: &'a [u8]) -> Result<Self, DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<40>()?;
        let mut m = Self {
            monitor_id: at(s, 0),
            peripheral_id: at_or_null(s, 4, 0xffffffff),
            peripheral_type: at_or_null(s, 8, 0xffff),
            connection_device_id_type: at_or_null(s, 10, 0xffff),
            connection_call_id: at_or_null(s, 12, 0xffffffff),
            service_number: at_or_null(s, 16, 0xffffffff),
            service_id: at_or_null(s, 20, 0xffffffff),
            queue_device_type: at_or_null(s, 24, 0xffff),
            calling_device_type: at_or_null(s, 26, 0xffff),
            called_device_type: at_or_null(s, 28, 0xffff),
            last_redirect_device_type: at_or_null(s, 30, 0xffff),
            num_queued: at(s, 32),
            num_skill_groups: at(s, 34),
            local_connection_state: at_or_null(s, 36, 0xffff),
            event_cause: at_or_null(s, 38, 0xffff),
            connection_device_id: None,
            queue_device_id: None,
            calling_device_id: None,
            called_device_id: None,
            last_redirect_device_id: None,
            skill_groups: Default::default(),
            unknown: Unknown::new(Self::DEF),
        };
        let mut fields = fixed.floating();
        while let Some((here, tag, data)) = fields.step(Self::DEF)? {
            let read: Result<(), Bad> = match tag {
                25 => text(data, 64).map(|x| m.connection_device_id = Some(x)),
                45 => text(data, 64).map(|x| m.queue_device_id = Some(x)),
                27 => text(data, 64).map(|x| m.calling_device_id = Some(x)),
                28 => text(data, 64).map(|x| m.called_device_id = Some(x)),
                29 => text(data, 64).map(|x| m.last_redirect_device_id = Some(x)),
                62 => scalar::<i32>(data).map(|_| ()).map(|()| m.skill_groups.note(here, 0, false)),
                63 => scalar::<u32>(data).map(|_| ()).map(|()| m.skill_groups.note(here, 1, false)),
                64 => scalar::<u16>(data).map(|_| ()).map(|()| m.skill_groups.note(here, 2, false)),
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

    fn decode(version: Version, body: &'a [u8]) -> Result<Self, DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<4>()?;
        let mut m = Self {
            num_named_variables: at(s, 0),
            num_named_arrays: at(s, 2),
            ani: None,
            user_to_user_info: None,
            dnis: None,
            dialed_number: None,
            caller_entered_digits: None,
            router_call_key_day: None,
            router_call_key_call_id: None,
            router_call_key_sequence_number: None,
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
            named_variables: Default::default(),
            named_arrays: Default::default(),
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
                110 => scalar(data).map(|x| m.router_call_key_sequence_number = Some(x)),
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

    fn decode(version: Version, body: &'a [u8]) -> Result<Self, DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<26>()?;
        let mut m = Self {
            monitor_id: at(s, 0),
            peripheral_id: at_or_null(s, 4, 0xffffffff),
            peripheral_type: at_or_null(s, 8, 0xffff),
            num_cti_clients: at(s, 10),
            num_named_variables: at(s, 12),
            num_named_arrays: at(s, 14),
            call_type: at_or_null(s, 16, 0xffff),
            connection_device_id_type: at_or_null(s, 18, 0xffff),
            connection_call_id: at_or_null(s, 20, 0xffffffff),
            called_party_disposition: at(s, 24),
            connection_device_id: None,
            ani: None,
            user_to_user_info: None,
            dnis: None,
            dialed_number: None,
            caller_entered_digits: None,
            router_call_key_day: None,
            router_call_key_call_id: None,
            router_call_key_sequence_number: None,
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
            call_reference_id: None,
            unknown: Unknown::new(Self::DEF),
        };
        let mut fields = fixed.floating();
        while let Some((here, tag, data)) = fields.step(Self::DEF)? {
            let read: Result<(), Bad> = match tag {
                25 => text(data, 64).map(|x| m.connection_device_id = Some(x)),
                8 => text(data, 40).map(|x| m.ani = Some(x)),
                9 => bytes(data, 131).map(|x| m.user_to_user_info = Some(x)),
                10 => text(data, 32).map(|x| m.dnis = Some(x)),
                11 => text(data, 40).map(|x| m.dialed_number = Some(x)),
                12 => text(data, 40).map(|x| m.caller_entered_digits = Some(x)),
                72 => scalar(data).map(|x| m.router_call_key_day = Some(x)),
                73 => scalar(data).map(|x| m.router_call_key_call_id = Some(x)),
                110 => scalar(data).map(|x| m.router_call_key_sequence_number = Some(x)),
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
                223 if v >= 14 => bytes(data, 32).map(|x| m.call_reference_id = Some(x)),
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

    fn decode(version: Version, body: &'a [u8]) -> Result<Self, DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<16>()?;
        let mut m = Self {
            monitor_id: at(s, 0),
            peripheral_id: at_or_null(s, 4, 0xffffffff),
            peripheral_type: at_or_null(s, 8, 0xffff),
            connection_device_id_type: at_or_null(s, 10, 0xffff),
            connection_call_id: at_or_null(s, 12, 0xffffffff),
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

    fn decode(version: Version, body: &'a [u8]) -> Result<Self, DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<40>()?;
        let mut m = Self {
            monitor_id: at(s, 0),
            peripheral_id: at_or_null(s, 4, 0xffffffff),
            peripheral_type: at_or_null(s, 8, 0xffff),
            num_cti_clients: at(s, 10),
            num_named_variables: at(s, 12),
            num_named_arrays: at(s, 14),
            call_type: at_or_null(s, 16, 0xffff),
            connection_device_id_type: at_or_null(s, 18, 0xffff),
            connection_call_id: at_or_null(s, 20, 0xffffffff),
            new_connection_device_id_type: at_or_null(s, 24, 0xffff),
            new_connection_call_id: at_or_null(s, 26, 0xffffffff),
            called_party_disposition: at(s, 30),
            campaign_id: at(s, 32),
            query_rule_id: at(s, 36),
            connection_device_id: None,
            new_connection_device_id: None,
            ani: None,
            user_to_user_info: None,
            dnis: None,
            dialed_number: None,
            caller_entered_digits: None,
            router_call_key_day: None,
            router_call_key_call_id: None,
            router_call_key_sequence_number: None,
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
            customer_phone_number: None,
            customer_account_number: None,
            cti_clients: Default::default(),
            call_reference_id: None,
            unknown: Unknown::new(Self::DEF),
        };
        let mut fields = fixed.floating();
        while let Some((here, tag, data)) = fields.step(Self::DEF)? {
            let read: Result<(), Bad> = match tag {
                25 => text(data, 64).map(|x| m.connection_device_id = Some(x)),
                47 => text(data, 64).map(|x| m.new_connection_device_id = Some(x)),
                8 => text(data, 40).map(|x| m.ani = Some(x)),
                9 => bytes(data, 131).map(|x| m.user_to_user_info = Some(x)),
                10 => text(data, 32).map(|x| m.dnis = Some(x)),
                11 => text(data, 40).map(|x| m.dialed_number = Some(x)),
                12 => text(data, 40).map(|x| m.caller_entered_digits = Some(x)),
                72 => scalar(data).map(|x| m.router_call_key_day = Some(x)),
                73 => scalar(data).map(|x| m.router_call_key_call_id = Some(x)),
                110 => scalar(data).map(|x| m.router_call_key_sequence_number = Some(x)),
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
                95 => text(data, 20).map(|x| m.customer_phone_number = Some(x)),
                96 => text(data, 32).map(|x| m.customer_account_number = Some(x)),
                23 => text(data, 64).map(|_| ()).map(|()| m.cti_clients.note(here, 0, false)),
                24 => scalar::<u32>(data).map(|_| ()).map(|()| m.cti_clients.note(here, 1, false)),
                223 if v >= 14 => bytes(data, 32).map(|x| m.call_reference_id = Some(x)),
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

    fn decode(version: Version, body: &'a [u8]) -> Result<Self, DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<28>()?;
        let mut m = Self {
            monitor_id: at(s, 0),
            peripheral_id: at_or_null(s, 4, 0xffffffff),
            peripheral_type: at_or_null(s, 8, 0xffff),
            connection_device_id_type: at_or_null(s, 10, 0xffff),
            connection_call_id: at_or_null(s, 12, 0xffffffff),
            line_handle: at_or_null(s, 16, 0xffff),
            line_type: at_or_null(s, 18, 0xffff),
            trunk_used_device_type: at_or_null(s, 20, 0xffff),
            called_device_type: at_or_null(s, 22, 0xffff),
            local_connection_state: at_or_null(s, 24, 0xffff),
            event_cause: at_or_null(s, 26, 0xffff),
            connection_device_id: None,
            trunk_used_device_id: None,
            called_device_id: None,
            trunk_number: None,
            trunk_group_number: None,
            unknown: Unknown::new(Self::DEF),
        };
        let mut fields = fixed.floating();
        while let Some((here, tag, data)) = fields.step(Self::DEF)? {
            let read: Result<(), Bad> = match tag {
                25 => text(data, 64).map(|x| m.connection_device_id = Some(x)),
                48 => text(data, 64).map(|x| m.trunk_used_device_id = Some(x)),
                28 => text(data, 64).map(|x| m.called_device_id = Some(x)),
                121 => scalar(data).map(|x| m.trunk_number = Some(x)),
                122 => scalar(data).map(|x| m.trunk_group_number = Some(x)),
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

    fn decode(version: Version, body: &'a [u8]) -> Result<Self, DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<34>()?;
        let mut m = Self {
            monitor_id: at(s, 0),
            peripheral_id: at_or_null(s, 4, 0xffffffff),
            peripheral_type: at_or_null(s, 8, 0xffff),
            connection_device_id_type: at_or_null(s, 10, 0xffff),
            connection_call_id: at_or_null(s, 12, 0xffffffff),
            queue_device_type: at_or_null(s, 16, 0xffff),
            service_number: at_or_null(s, 18, 0xffffffff),
            service_id: at_or_null(s, 22, 0xffffffff),
            num_queued: at(s, 26),
            num_skill_groups: at(s, 28),
            local_connection_state: at_or_null(s, 30, 0xffff),
            event_cause: at_or_null(s, 32, 0xffff),
            connection_device_id: None,
            skill_groups: Default::default(),
            unknown: Unknown::new(Self::DEF),
        };
        let mut fields = fixed.floating();
        while let Some((here, tag, data)) = fields.step(Self::DEF)? {
            let read: Result<(), Bad> = match tag {
                25 => text(data, 64).map(|x| m.connection_device_id = Some(x)),
                62 => scalar::<u32>(data).map(|_| ()).map(|()| m.skill_groups.note(here, 0, false)),
                63 => scalar::<u32>(data).map(|_| ()).map(|()| m.skill_groups.note(here, 1, false)),
                64 => scalar::<u16>(data).map(|_| ()).map(|()| m.skill_groups.note(here, 2, false)),
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

    fn decode(version: Version, body: &'a [u8]) -> Result<Self, DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<34>()?;
        let mut m = Self {
            monitor_id: at(s, 0),
            peripheral_id: at_or_null(s, 4, 0xffffffff),
            client_port: at(s, 8),
            direction: at(s, 12),
            rtp_type: at(s, 14),
            bit_rate: at(s, 16),
            echo_cancellation: at(s, 20),
            packet_size: at(s, 22),
            payload_type: at(s, 26),
            connection_device_id_type: at_or_null(s, 28, 0xffff),
            connection_call_id: at_or_null(s, 30, 0xffffffff),
            connection_device_id: None,
            client_address: None,
            client_address_ipv6: None,
            agent_id: None,
            agent_extension: None,
            agent_instrument: None,
            sending_address: None,
            sending_address_ipv6: None,
            sending_port: None,
            unknown: Unknown::new(Self::DEF),
        };
        let mut fields = fixed.floating();
        while let Some((here, tag, data)) = fields.step(Self::DEF)? {
            let read: Result<(), Bad> = match tag {
                25 => text(data, 64).map(|x| m.connection_device_id = Some(x)),
                81 => text(data, if v <= 18 { 16 } else { 64 }).map(|x| m.client_address = Some(x)),
                226 if (14..=18).contains(&v) => {
                    text(data, 46).map(|x| m.client_address_ipv6 = Some(x))
                }
                5 => text(data, 12).map(|x| m.agent_id = Some(x)),
                4 => text(data, 16).map(|x| m.agent_extension = Some(x)),
                6 => text(data, 64).map(|x| m.agent_instrument = Some(x)),
                125 if v >= 10 => {
                    text(data, if v <= 18 { 16 } else { 64 }).map(|x| m.sending_address = Some(x))
                }
                227 if (14..=18).contains(&v) => {
                    text(data, 46).map(|x| m.sending_address_ipv6 = Some(x))
                }
                126 if v >= 10 => scalar(data).map(|x| m.sending_port = Some(x)),
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

    fn decode(version: Version, body: &'a [u8]) -> Result<Self, DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<20>()?;
        let mut m = Self {
            monitor_id: at(s, 0),
            peripheral_id: at_or_null(s, 4, 0xffffffff),
            client_port: at(s, 8),
            direction: at(s, 12),
            connection_device_id_type: at_or_null(s, 14, 0xffff),
            connection_call_id: at_or_null(s, 16, 0xffffffff),
            connection_device_id: None,
            client_address: None,
            client_address_ipv6: None,
            agent_id: None,
            agent_extension: None,
            agent_instrument: None,
            sending_address: None,
            sending_address_ipv6: None,
            sending_port: None,
            unknown: Unknown::new(Self::DEF),
        };
        let mut fields = fixed.floating();
        while let Some((here, tag, data)) = fields.step(Self::DEF)? {
            let read: Result<(), Bad> = match tag {
                25 => text(data, 64).map(|x| m.connection_device_id = Some(x)),
                81 => text(data, if v <= 18 { 16 } else { 64 }).map(|x| m.client_address = Some(x)),
                226 if (14..=18).contains(&v) => {
                    text(data, 46).map(|x| m.client_address_ipv6 = Some(x))
                }
                5 => text(data, 12).map(|x| m.agent_id = Some(x)),
                4 => text(data, 16).map(|x| m.agent_extension = Some(x)),
                6 => text(data, 64).map(|x| m.agent_instrument = Some(x)),
                125 if v >= 10 => {
                    text(data, if v <= 18 { 16 } else { 64 }).map(|x| m.sending_address = Some(x))
                }
                227 if (14..=18).contains(&v) => {
                    text(data, 46).map(|x| m.sending_address_ipv6 = Some(x))
                }
                126 if v >= 10 => scalar(data).map(|x| m.sending_port = Some(x)),
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

    fn decode(version: Version, body: &'a [u8]) -> Result<Self, DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<20>()?;
        let mut m = Self {
            monitor_id: at(s, 0),
            peripheral_id: at_or_null(s, 4, 0xffffffff),
            peripheral_type: at_or_null(s, 8, 0xffff),
            connection_device_id_type: at_or_null(s, 10, 0xffff),
            call_type_id: at(s, 12),
            service_number: at_or_null(s, 16, 0xffffffff),
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

    fn decode(version: Version, body: &'a [u8]) -> Result<Self, DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<20>()?;
        let mut m = Self {
            monitor_id: at(s, 0),
            peripheral_id: at_or_null(s, 4, 0xffffffff),
            connection_device_id_type: at_or_null(s, 8, 0xffff),
            connection_call_id: at_or_null(s, 10, 0xffffffff),
            event_code: at(s, 14),
            peripheral_error_code: at(s, 16),
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

    fn decode(version: Version, body: &'a [u8]) -> Result<Self, DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<16>()?;
        let mut m = Self {
            monitor_id: at(s, 0),
            peripheral_id: at_or_null(s, 4, 0xffffffff),
            connection_call_id: at_or_null(s, 8, 0xffffffff),
            connection_device_id_type: at_or_null(s, 12, 0xffff),
            recording_device_type: at_or_null(s, 14, 0xffff),
            connection_device_id: None,
            recording_device_id: None,
            unknown: Unknown::new(Self::DEF),
        };
        let mut fields = fixed.floating();
        while let Some((here, tag, data)) = fields.step(Self::DEF)? {
            let read: Result<(), Bad> = match tag {
                25 => text(data, 64).map(|x| m.connection_device_id = Some(x)),
                300 => text(data, 64).map(|x| m.recording_device_id = Some(x)),
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

    fn decode(version: Version, body: &'a [u8]) -> Result<Self, DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<16>()?;
        let mut m = Self {
            monitor_id: at(s, 0),
            peripheral_id: at_or_null(s, 4, 0xffffffff),
            connection_call_id: at_or_null(s, 8, 0xffffffff),
            connection_device_id_type: at_or_null(s, 12, 0xffff),
            recording_device_type: at_or_null(s, 14, 0xffff),
            connection_device_id: None,
            recording_device_id: None,
            unknown: Unknown::new(Self::DEF),
        };
        let mut fields = fixed.floating();
        while let Some((here, tag, data)) = fields.step(Self::DEF)? {
            let read: Result<(), Bad> = match tag {
                25 => text(data, 64).map(|x| m.connection_device_id = Some(x)),
                300 => text(data, 64).map(|x| m.recording_device_id = Some(x)),
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

    fn decode(version: Version, body: &'a [u8]) -> Result<Self, DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<18>()?;
        let mut m = Self {
            monitor_id: at(s, 0),
            peripheral_id: at_or_null(s, 4, 0xffffffff),
            connection_call_id: at_or_null(s, 8, 0xffffffff),
            connection_device_id_type: at_or_null(s, 12, 0xffff),
            recording_device_type: at_or_null(s, 14, 0xffff),
            record_failure_cause: at(s, 16),
            connection_device_id: None,
            recording_device_id: None,
            unknown: Unknown::new(Self::DEF),
        };
        let mut fields = fixed.floating();
        while let Some((here, tag, data)) = fields.step(Self::DEF)? {
            let read: Result<(), Bad> = match tag {
                25 => text(data, 64).map(|x| m.connection_device_id = Some(x)),
                300 => text(data, 64).map(|x| m.recording_device_id = Some(x)),
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

    fn decode(version: Version, body: &'a [u8]) -> Result<Self, DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<20>()?;
        let mut m = Self {
            monitor_id: at(s, 0),
            peripheral_id: at_or_null(s, 4, 0xffffffff),
            connection_call_id: at_or_null(s, 8, 0xffffffff),
            connection_device_id_type: at_or_null(s, 12, 0xffff),
            recording_device_type: at_or_null(s, 14, 0xffff),
            recording_type: at(s, 16),
            media_forking_device_type: at(s, 18),
            connection_device_id: None,
            recording_device_id: None,
            recorder_address: None,
            terminal_name: None,
            media_forking_device_name: None,
            protocol_reference_guid: None,
            media_forking_cluster_id: None,
            recorder_uri: None,
            recorder_error_msg: None,
            recorder_type: None,
            recorder_status: None,
            unknown: Unknown::new(Self::DEF),
        };
        let mut fields = fixed.floating();
        while let Some((here, tag, data)) = fields.step(Self::DEF)? {
            let read: Result<(), Bad> = match tag {
                25 => text(data, 64).map(|x| m.connection_device_id = Some(x)),
                300 => text(data, 64).map(|x| m.recording_device_id = Some(x)),
                291 => text(data, 64).map(|x| m.recorder_address = Some(x)),
                292 => text(data, 64).map(|x| m.terminal_name = Some(x)),
                293 => text(data, 64).map(|x| m.media_forking_device_name = Some(x)),
                294 => text(data, 64).map(|x| m.protocol_reference_guid = Some(x)),
                295 => text(data, 64).map(|x| m.media_forking_cluster_id = Some(x)),
                296 => text(data, 64).map(|x| m.recorder_uri = Some(x)),
                297 => text(data, 64).map(|x| m.recorder_error_msg = Some(x)),
                298 => scalar(data).map(|x| m.recorder_type = Some(x)),
                299 => scalar(data).map(|x| m.recorder_status = Some(x)),
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
