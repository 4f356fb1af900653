// Written by ctisp-generator from core/schema/. Do not edit: change the schema and run `make generate`.

use super::*;
use crate::wire::codec::*;
use crate::wire::def::MessageDef;
use crate::wire::generated::{enums::*, tables, views};
use crate::wire::{Connection, EncodeError, Version};

/// CALL_DELIVERED_EVENT: server tells a client that a call rings at an agent's phone or came in on an ACD trunk.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CallDeliveredEvent {
    /// `MonitorID`: monitor (device, call, session or team) that causes the message; 0: none, as with All Events.
    pub monitor_id: u32,
    /// `PeripheralID`: ACD that the message is about; 0xFFFFFFFF if there is none to name. `None` is the protocol's null value.
    pub peripheral_id: Option<u32>,
    /// `PeripheralType`: what sort of ACD it is, one of the PT_ values. `None` is the protocol's null value.
    pub peripheral_type: Option<PeripheralType>,
    /// `ConnectionDeviceIDType`: whether ConnectionDeviceID is a static id, a dynamic one or left out. `None` is the protocol's null value.
    pub connection_device_id_type: Option<ConnectionDeviceIdType>,
    /// `ConnectionCallID`: call id, which only the device id and its type make unique; 0xFFFFFFFF when there is none. `None` is the protocol's null value.
    pub connection_call_id: Option<u32>,
    /// `LineHandle`: line of the phone that is used; 0xFFFF when not known. `None` is the protocol's null value.
    pub line_handle: Option<u16>,
    /// `LineType`: what sort of line it is, one of the LINETYPE_ values; 0xFFFF when there is none. `None` is the protocol's null value.
    pub line_type: Option<LineType>,
    /// `ServiceNumber`: service by its number on the peripheral; NULL_SERVICE 0xFFFFFFFF when there is none. `None` is the protocol's null value.
    pub service_number: Option<u32>,
    /// `ServiceID`: service by its Unified CCE id; NULL_SERVICE 0xFFFFFFFF when there is none. `None` is the protocol's null value.
    pub service_id: Option<u32>,
    /// `SkillGroupNumber`: skill group by its number on the peripheral; NULL_SKILL_GROUP 0xFFFFFFFF: none. `None` is the protocol's null value.
    pub skill_group_number: Option<u32>,
    /// `SkillGroupID`: skill group by its Unified CCE id; NULL_SKILL_GROUP 0xFFFFFFFF when there is none. `None` is the protocol's null value.
    pub skill_group_id: Option<u32>,
    /// `SkillGroupPriority`: how high the skill group ranks; 0 when it has no priority.
    pub skill_group_priority: u16,
    /// `AlertingDeviceType`: what type of id AlertingDeviceID holds. `None` is the protocol's null value.
    pub alerting_device_type: Option<DeviceIdType>,
    /// `CallingDeviceType`: what type of id CallingDeviceID holds. `None` is the protocol's null value.
    pub calling_device_type: Option<DeviceIdType>,
    /// `CalledDeviceType`: what type of id CalledDeviceID holds. `None` is the protocol's null value.
    pub called_device_type: Option<DeviceIdType>,
    /// `LastRedirectDeviceType`: what type of id LastRedirectDeviceID holds. `None` is the protocol's null value.
    pub last_redirect_device_type: Option<DeviceIdType>,
    /// `LocalConnectionState`: how the connection stands at its local end, one of the LCS_ values. `None` is the protocol's null value.
    pub local_connection_state: Option<LocalConnectionState>,
    /// `EventCause`: why the event came about, one of the CEC_ values. `None` is the protocol's null value.
    pub event_cause: Option<EventCause>,
    /// `ConnectionDeviceID`: device half of what identifies the connection. At most 63 characters.
    pub connection_device_id: Option<String>,
    /// `AlertingDeviceID`: device at which the call rings. At most 63 characters.
    pub alerting_device_id: Option<String>,
    /// `CallingDeviceID`: device the call comes from. At most 63 characters.
    pub calling_device_id: Option<String>,
    /// `CalledDeviceID`: device the call was made to at first; for a diverted call the device it goes to now. At most 63 characters.
    pub called_device_id: Option<String>,
    /// `LastRedirectDeviceID`: device that redirected the call or was alerted by it before. At most 63 characters.
    pub last_redirect_device_id: Option<String>,
    /// `TrunkNumber`: trunk, by number.
    pub trunk_number: Option<u32>,
    /// `TrunkGroupNumber`: trunk group, by number.
    pub trunk_group_number: Option<u32>,
    /// `SecondaryConnectionCallID`: call id of the consult call that a CTI port makes to the agent's device (CCX alone).
    pub secondary_connection_call_id: Option<u32>,
    /// `ANI`: identity of the line the caller calls from. At most 39 characters.
    pub ani: Option<String>,
    /// `ANI_II`: ANI II digits; so far no server fills them in. At most 1 characters. Since version 11.
    pub ani_ii: Option<String>,
    /// `UserToUserInfo`: user-to-user element of ISDN as it came, byte for byte. At most 131 bytes.
    pub user_to_user_info: Option<Vec<u8>>,
    /// `DNIS`: DNIS the call has brought or should bring. At most 31 characters.
    pub dnis: Option<String>,
    /// `DialedNumber`: digits that were dialed or are to be dialed. At most 39 characters.
    pub dialed_number: Option<String>,
    /// `CallerEnteredDigits`: digits the caller gave when an IVR asked for them. At most 39 characters.
    pub caller_entered_digits: Option<String>,
    /// `CallVariable1`: text of call variable 1, at most 40 characters and a null. At most 40 characters.
    pub call_variable1: Option<String>,
    /// `CallVariable2`: text of call variable 2, at most 40 characters and a null. At most 40 characters.
    pub call_variable2: Option<String>,
    /// `CallVariable3`: text of call variable 3, at most 40 characters and a null. At most 40 characters.
    pub call_variable3: Option<String>,
    /// `CallVariable4`: text of call variable 4, at most 40 characters and a null. At most 40 characters.
    pub call_variable4: Option<String>,
    /// `CallVariable5`: text of call variable 5, at most 40 characters and a null. At most 40 characters.
    pub call_variable5: Option<String>,
    /// `CallVariable6`: text of call variable 6, at most 40 characters and a null. At most 40 characters.
    pub call_variable6: Option<String>,
    /// `CallVariable7`: text of call variable 7, at most 40 characters and a null. At most 40 characters.
    pub call_variable7: Option<String>,
    /// `CallVariable8`: text of call variable 8, at most 40 characters and a null. At most 40 characters.
    pub call_variable8: Option<String>,
    /// `CallVariable9`: text of call variable 9, at most 40 characters and a null. At most 40 characters.
    pub call_variable9: Option<String>,
    /// `CallVariable10`: text of call variable 10, at most 40 characters and a null. At most 40 characters.
    pub call_variable10: Option<String>,
    /// `CallWrapupData`: what was noted about the call in wrap-up. At most 39 characters.
    pub call_wrapup_data: Option<String>,
    /// `NamedVariable`: scalar ECC variable with its name; all named data share 2000 bytes.
    pub named_variables: Vec<NamedVariable>,
    /// `NamedArray`: element of an ECC array with its name; all named data share 2000 bytes.
    pub named_arrays: Vec<NamedArray>,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: UnknownFields,
}

impl Body for CallDeliveredEvent {
    const DEF: &'static MessageDef = &tables::CALL_DELIVERED_EVENT;
    type View<'a> = views::CallDeliveredEvent<'a>;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            w.fixed::<50>(|s| {
                put(s, 0, self.monitor_id);
                put_or_null(s, 4, self.peripheral_id, 0xffffffff);
                put_or_null(s, 8, self.peripheral_type, 0xffff);
                put_or_null(s, 10, self.connection_device_id_type, 0xffff);
                put_or_null(s, 12, self.connection_call_id, 0xffffffff);
                put_or_null(s, 16, self.line_handle, 0xffff);
                put_or_null(s, 18, self.line_type, 0xffff);
                put_or_null(s, 20, self.service_number, 0xffffffff);
                put_or_null(s, 24, self.service_id, 0xffffffff);
                put_or_null(s, 28, self.skill_group_number, 0xffffffff);
                put_or_null(s, 32, self.skill_group_id, 0xffffffff);
                put(s, 36, self.skill_group_priority);
                put_or_null(s, 38, self.alerting_device_type, 0xffff);
                put_or_null(s, 40, self.calling_device_type, 0xffff);
                put_or_null(s, 42, self.called_device_type, 0xffff);
                put_or_null(s, 44, self.last_redirect_device_type, 0xffff);
                put_or_null(s, 46, self.local_connection_state, 0xffff);
                put_or_null(s, 48, self.event_cause, 0xffff);
            });
        }
        if v >= 10 {
            let num_named_variables = w.count::<u16>(self.named_variables.len());
            let num_named_arrays = w.count::<u16>(self.named_arrays.len());
            w.fixed::<4>(|s| {
                put(s, 0, num_named_variables);
                put(s, 2, num_named_arrays);
            });
        }
        w.texts(
            const {
                &[
                    TextField::new(25, 64),
                    TextField::new(26, 64),
                    TextField::new(27, 64),
                    TextField::new(28, 64),
                    TextField::new(29, 64),
                ]
            },
            &[
                &self.connection_device_id,
                &self.alerting_device_id,
                &self.calling_device_id,
                &self.called_device_id,
                &self.last_redirect_device_id,
            ],
        );
        {
            if let Some(x) = &self.trunk_number {
                w.scalar(121, *x);
            }
        }
        {
            if let Some(x) = &self.trunk_group_number {
                w.scalar(122, *x);
            }
        }
        {
            if let Some(x) = &self.secondary_connection_call_id {
                w.scalar(202, *x);
            }
        }
        w.texts(
            const { &[TextField::new(8, 40), TextField::new(215, 2)] },
            &[&self.ani, if v >= 11 { &self.ani_ii } else { &None }],
        );
        {
            if let Some(x) = &self.user_to_user_info {
                w.bytes(9, x, 131);
            }
        }
        w.texts(
            if v <= 9 {
                const {
                    &[
                        TextField::new(10, 32),
                        TextField::new(11, 40),
                        TextField::new(12, 40),
                        TextField::new(13, 40),
                        TextField::new(14, 40),
                        TextField::new(15, 40),
                        TextField::new(16, 40),
                        TextField::new(17, 40),
                        TextField::new(18, 40),
                        TextField::new(19, 40),
                        TextField::new(20, 40),
                        TextField::new(21, 40),
                        TextField::new(22, 40),
                        TextField::new(46, 40),
                    ]
                }
            } else {
                const {
                    &[
                        TextField::new(10, 32),
                        TextField::new(11, 40),
                        TextField::new(12, 40),
                        TextField::new(13, 41),
                        TextField::new(14, 41),
                        TextField::new(15, 41),
                        TextField::new(16, 41),
                        TextField::new(17, 41),
                        TextField::new(18, 41),
                        TextField::new(19, 41),
                        TextField::new(20, 41),
                        TextField::new(21, 41),
                        TextField::new(22, 41),
                        TextField::new(46, 40),
                    ]
                }
            },
            &[
                &self.dnis,
                &self.dialed_number,
                &self.caller_entered_digits,
                &self.call_variable1,
                &self.call_variable2,
                &self.call_variable3,
                &self.call_variable4,
                &self.call_variable5,
                &self.call_variable6,
                &self.call_variable7,
                &self.call_variable8,
                &self.call_variable9,
                &self.call_variable10,
                &self.call_wrapup_data,
            ],
        );
        {
            w.ecc(82, &self.named_variables, 251);
        }
        {
            w.ecc(83, &self.named_arrays, 252);
        }
        w.unknown(&self.unknown);
    }
}

impl From<views::CallDeliveredEvent<'_>> for CallDeliveredEvent {
    fn from(view: views::CallDeliveredEvent<'_>) -> Self {
        Self {
            monitor_id: view.monitor_id,
            peripheral_id: view.peripheral_id,
            peripheral_type: view.peripheral_type,
            connection_device_id_type: view.connection_device_id_type,
            connection_call_id: view.connection_call_id,
            line_handle: view.line_handle,
            line_type: view.line_type,
            service_number: view.service_number,
            service_id: view.service_id,
            skill_group_number: view.skill_group_number,
            skill_group_id: view.skill_group_id,
            skill_group_priority: view.skill_group_priority,
            alerting_device_type: view.alerting_device_type,
            calling_device_type: view.calling_device_type,
            called_device_type: view.called_device_type,
            last_redirect_device_type: view.last_redirect_device_type,
            local_connection_state: view.local_connection_state,
            event_cause: view.event_cause,
            connection_device_id: view.connection_device_id.map(|x| x.to_string()),
            alerting_device_id: view.alerting_device_id.map(|x| x.to_string()),
            calling_device_id: view.calling_device_id.map(|x| x.to_string()),
            called_device_id: view.called_device_id.map(|x| x.to_string()),
            last_redirect_device_id: view.last_redirect_device_id.map(|x| x.to_string()),
            trunk_number: view.trunk_number,
            trunk_group_number: view.trunk_group_number,
            secondary_connection_call_id: view.secondary_connection_call_id,
            ani: view.ani.map(|x| x.to_string()),
            ani_ii: view.ani_ii.map(|x| x.to_string()),
            user_to_user_info: view.user_to_user_info.map(|x| x.to_vec()),
            dnis: view.dnis.map(|x| x.to_string()),
            dialed_number: view.dialed_number.map(|x| x.to_string()),
            caller_entered_digits: view.caller_entered_digits.map(|x| x.to_string()),
            call_variable1: view.call_variable1.map(|x| x.to_string()),
            call_variable2: view.call_variable2.map(|x| x.to_string()),
            call_variable3: view.call_variable3.map(|x| x.to_string()),
            call_variable4: view.call_variable4.map(|x| x.to_string()),
            call_variable5: view.call_variable5.map(|x| x.to_string()),
            call_variable6: view.call_variable6.map(|x| x.to_string()),
            call_variable7: view.call_variable7.map(|x| x.to_string()),
            call_variable8: view.call_variable8.map(|x| x.to_string()),
            call_variable9: view.call_variable9.map(|x| x.to_string()),
            call_variable10: view.call_variable10.map(|x| x.to_string()),
            call_wrapup_data: view.call_wrapup_data.map(|x| x.to_string()),
            named_variables: view.named_variables.iter().map(Into::into).collect(),
            named_arrays: view.named_arrays.iter().map(Into::into).collect(),
            unknown: view.unknown.into(),
        }
    }
}

impl CallDeliveredEvent {
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID as one value.
    pub fn connection(&self) -> Connection {
        Connection {
            call_id: self.connection_call_id,
            device_id_type: self.connection_device_id_type,
            device_id: self.connection_device_id.clone(),
        }
    }

    /// Sets ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID.
    pub fn set_connection(&mut self, connection: &Connection) {
        self.connection_call_id = connection.call_id;
        self.connection_device_id_type = connection.device_id_type;
        self.connection_device_id = connection.device_id.clone();
    }
}

/// CALL_ESTABLISHED_EVENT: server tells a client that a call was answered.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CallEstablishedEvent {
    /// `MonitorID`: monitor (device, call, session or team) that causes the message; 0: none, as with All Events.
    pub monitor_id: u32,
    /// `PeripheralID`: ACD that the message is about; 0xFFFFFFFF if there is none to name. `None` is the protocol's null value.
    pub peripheral_id: Option<u32>,
    /// `PeripheralType`: what sort of ACD it is, one of the PT_ values. `None` is the protocol's null value.
    pub peripheral_type: Option<PeripheralType>,
    /// `ConnectionDeviceIDType`: whether ConnectionDeviceID is a static id, a dynamic one or left out. `None` is the protocol's null value.
    pub connection_device_id_type: Option<ConnectionDeviceIdType>,
    /// `ConnectionCallID`: call id, which only the device id and its type make unique; 0xFFFFFFFF when there is none. `None` is the protocol's null value.
    pub connection_call_id: Option<u32>,
    /// `LineHandle`: line of the phone that is used; 0xFFFF when not known. `None` is the protocol's null value.
    pub line_handle: Option<u16>,
    /// `LineType`: what sort of line it is, one of the LINETYPE_ values; 0xFFFF when there is none. `None` is the protocol's null value.
    pub line_type: Option<LineType>,
    /// `ServiceNumber`: service by its number on the peripheral; NULL_SERVICE 0xFFFFFFFF when there is none. `None` is the protocol's null value.
    pub service_number: Option<u32>,
    /// `ServiceID`: service by its Unified CCE id; NULL_SERVICE 0xFFFFFFFF when there is none. `None` is the protocol's null value.
    pub service_id: Option<u32>,
    /// `SkillGroupNumber`: skill group by its number on the peripheral; NULL_SKILL_GROUP 0xFFFFFFFF: none. `None` is the protocol's null value.
    pub skill_group_number: Option<u32>,
    /// `SkillGroupID`: skill group by its Unified CCE id; NULL_SKILL_GROUP 0xFFFFFFFF when there is none. `None` is the protocol's null value.
    pub skill_group_id: Option<u32>,
    /// `SkillGroupPriority`: how high the skill group ranks; 0 when it has no priority.
    pub skill_group_priority: u16,
    /// `AnsweringDeviceType`: what type of id AnsweringDeviceID holds. `None` is the protocol's null value.
    pub answering_device_type: Option<DeviceIdType>,
    /// `CallingDeviceType`: what type of id CallingDeviceID holds. `None` is the protocol's null value.
    pub calling_device_type: Option<DeviceIdType>,
    /// `CalledDeviceType`: what type of id CalledDeviceID holds. `None` is the protocol's null value.
    pub called_device_type: Option<DeviceIdType>,
    /// `LastRedirectDeviceType`: what type of id LastRedirectDeviceID holds. `None` is the protocol's null value.
    pub last_redirect_device_type: Option<DeviceIdType>,
    /// `LocalConnectionState`: how the connection stands at its local end, one of the LCS_ values. `None` is the protocol's null value.
    pub local_connection_state: Option<LocalConnectionState>,
    /// `EventCause`: why the event came about, one of the CEC_ values. `None` is the protocol's null value.
    pub event_cause: Option<EventCause>,
    /// `ConnectionDeviceID`: device half of what identifies the connection. At most 63 characters.
    pub connection_device_id: Option<String>,
    /// `AnsweringDeviceID`: device at which the call was answered. At most 63 characters.
    pub answering_device_id: Option<String>,
    /// `CallingDeviceID`: device the call comes from. At most 63 characters.
    pub calling_device_id: Option<String>,
    /// `CalledDeviceID`: device the call was made to at first; for a diverted call the device it goes to now. At most 63 characters.
    pub called_device_id: Option<String>,
    /// `LastRedirectDeviceID`: device that redirected the call or was alerted by it before. At most 63 characters.
    pub last_redirect_device_id: Option<String>,
    /// `TrunkNumber`: trunk, by number.
    pub trunk_number: Option<u32>,
    /// `TrunkGroupNumber`: trunk group, by number.
    pub trunk_group_number: Option<u32>,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: UnknownFields,
}

impl Body for CallEstablishedEvent {
    const DEF: &'static MessageDef = &tables::CALL_ESTABLISHED_EVENT;
    type View<'a> = views::CallEstablishedEvent<'a>;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            w.fixed::<50>(|s| {
                put(s, 0, self.monitor_id);
                put_or_null(s, 4, self.peripheral_id, 0xffffffff);
                put_or_null(s, 8, self.peripheral_type, 0xffff);
                put_or_null(s, 10, self.connection_device_id_type, 0xffff);
                put_or_null(s, 12, self.connection_call_id, 0xffffffff);
                put_or_null(s, 16, self.line_handle, 0xffff);
                put_or_null(s, 18, self.line_type, 0xffff);
                put_or_null(s, 20, self.service_number, 0xffffffff);
                put_or_null(s, 24, self.service_id, 0xffffffff);
                put_or_null(s, 28, self.skill_group_number, 0xffffffff);
                put_or_null(s, 32, self.skill_group_id, 0xffffffff);
                put(s, 36, self.skill_group_priority);
                put_or_null(s, 38, self.answering_device_type, 0xffff);
                put_or_null(s, 40, self.calling_device_type, 0xffff);
                put_or_null(s, 42, self.called_device_type, 0xffff);
                put_or_null(s, 44, self.last_redirect_device_type, 0xffff);
                put_or_null(s, 46, self.local_connection_state, 0xffff);
                put_or_null(s, 48, self.event_cause, 0xffff);
            });
        }
        w.texts(
            const {
                &[
                    TextField::new(25, 64),
                    TextField::new(30, 64),
                    TextField::new(27, 64),
                    TextField::new(28, 64),
                    TextField::new(29, 64),
                ]
            },
            &[
                &self.connection_device_id,
                &self.answering_device_id,
                &self.calling_device_id,
                &self.called_device_id,
                &self.last_redirect_device_id,
            ],
        );
        {
            if let Some(x) = &self.trunk_number {
                w.scalar(121, *x);
            }
        }
        {
            if let Some(x) = &self.trunk_group_number {
                w.scalar(122, *x);
            }
        }
        w.unknown(&self.unknown);
    }
}

impl From<views::CallEstablishedEvent<'_>> for CallEstablishedEvent {
    fn from(view: views::CallEstablishedEvent<'_>) -> Self {
        Self {
            monitor_id: view.monitor_id,
            peripheral_id: view.peripheral_id,
            peripheral_type: view.peripheral_type,
            connection_device_id_type: view.connection_device_id_type,
            connection_call_id: view.connection_call_id,
            line_handle: view.line_handle,
            line_type: view.line_type,
            service_number: view.service_number,
            service_id: view.service_id,
            skill_group_number: view.skill_group_number,
            skill_group_id: view.skill_group_id,
            skill_group_priority: view.skill_group_priority,
            answering_device_type: view.answering_device_type,
            calling_device_type: view.calling_device_type,
            called_device_type: view.called_device_type,
            last_redirect_device_type: view.last_redirect_device_type,
            local_connection_state: view.local_connection_state,
            event_cause: view.event_cause,
            connection_device_id: view.connection_device_id.map(|x| x.to_string()),
            answering_device_id: view.answering_device_id.map(|x| x.to_string()),
            calling_device_id: view.calling_device_id.map(|x| x.to_string()),
            called_device_id: view.called_device_id.map(|x| x.to_string()),
            last_redirect_device_id: view.last_redirect_device_id.map(|x| x.to_string()),
            trunk_number: view.trunk_number,
            trunk_group_number: view.trunk_group_number,
            unknown: view.unknown.into(),
        }
    }
}

impl CallEstablishedEvent {
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID as one value.
    pub fn connection(&self) -> Connection {
        Connection {
            call_id: self.connection_call_id,
            device_id_type: self.connection_device_id_type,
            device_id: self.connection_device_id.clone(),
        }
    }

    /// Sets ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID.
    pub fn set_connection(&mut self, connection: &Connection) {
        self.connection_call_id = connection.call_id;
        self.connection_device_id_type = connection.device_id_type;
        self.connection_device_id = connection.device_id.clone();
    }
}

/// CALL_HELD_EVENT: server tells a client that a device put a call on hold.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CallHeldEvent {
    /// `MonitorID`: monitor (device, call, session or team) that causes the message; 0: none, as with All Events.
    pub monitor_id: u32,
    /// `PeripheralID`: ACD that the message is about; 0xFFFFFFFF if there is none to name. `None` is the protocol's null value.
    pub peripheral_id: Option<u32>,
    /// `PeripheralType`: what sort of ACD it is, one of the PT_ values. `None` is the protocol's null value.
    pub peripheral_type: Option<PeripheralType>,
    /// `ConnectionDeviceIDType`: whether ConnectionDeviceID is a static id, a dynamic one or left out. `None` is the protocol's null value.
    pub connection_device_id_type: Option<ConnectionDeviceIdType>,
    /// `ConnectionCallID`: call id, which only the device id and its type make unique; 0xFFFFFFFF when there is none. `None` is the protocol's null value.
    pub connection_call_id: Option<u32>,
    /// `HoldingDeviceType`: what type of id HoldingDeviceID holds. `None` is the protocol's null value.
    pub holding_device_type: Option<DeviceIdType>,
    /// `LocalConnectionState`: how the connection stands at its local end, one of the LCS_ values. `None` is the protocol's null value.
    pub local_connection_state: Option<LocalConnectionState>,
    /// `EventCause`: why the event came about, one of the CEC_ values. `None` is the protocol's null value.
    pub event_cause: Option<EventCause>,
    /// `ConnectionDeviceID`: device half of what identifies the connection. At most 63 characters.
    pub connection_device_id: Option<String>,
    /// `HoldingDeviceID`: device that holds the call. At most 63 characters.
    pub holding_device_id: Option<String>,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: UnknownFields,
}

impl Body for CallHeldEvent {
    const DEF: &'static MessageDef = &tables::CALL_HELD_EVENT;
    type View<'a> = views::CallHeldEvent<'a>;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            w.fixed::<22>(|s| {
                put(s, 0, self.monitor_id);
                put_or_null(s, 4, self.peripheral_id, 0xffffffff);
                put_or_null(s, 8, self.peripheral_type, 0xffff);
                put_or_null(s, 10, self.connection_device_id_type, 0xffff);
                put_or_null(s, 12, self.connection_call_id, 0xffffffff);
                put_or_null(s, 16, self.holding_device_type, 0xffff);
                put_or_null(s, 18, self.local_connection_state, 0xffff);
                put_or_null(s, 20, self.event_cause, 0xffff);
            });
        }
        w.texts(
            const { &[TextField::new(25, 64), TextField::new(31, 64)] },
            &[&self.connection_device_id, &self.holding_device_id],
        );
        w.unknown(&self.unknown);
    }
}

impl From<views::CallHeldEvent<'_>> for CallHeldEvent {
    fn from(view: views::CallHeldEvent<'_>) -> Self {
        Self {
            monitor_id: view.monitor_id,
            peripheral_id: view.peripheral_id,
            peripheral_type: view.peripheral_type,
            connection_device_id_type: view.connection_device_id_type,
            connection_call_id: view.connection_call_id,
            holding_device_type: view.holding_device_type,
            local_connection_state: view.local_connection_state,
            event_cause: view.event_cause,
            connection_device_id: view.connection_device_id.map(|x| x.to_string()),
            holding_device_id: view.holding_device_id.map(|x| x.to_string()),
            unknown: view.unknown.into(),
        }
    }
}

impl CallHeldEvent {
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID as one value.
    pub fn connection(&self) -> Connection {
        Connection {
            call_id: self.connection_call_id,
            device_id_type: self.connection_device_id_type,
            device_id: self.connection_device_id.clone(),
        }
    }

    /// Sets ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID.
    pub fn set_connection(&mut self, connection: &Connection) {
        self.connection_call_id = connection.call_id;
        self.connection_device_id_type = connection.device_id_type;
        self.connection_device_id = connection.device_id.clone();
    }
}

/// CALL_RETRIEVED_EVENT: server tells a client that a device took up a held call again.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CallRetrievedEvent {
    /// `MonitorID`: monitor (device, call, session or team) that causes the message; 0: none, as with All Events.
    pub monitor_id: u32,
    /// `PeripheralID`: ACD that the message is about; 0xFFFFFFFF if there is none to name. `None` is the protocol's null value.
    pub peripheral_id: Option<u32>,
    /// `PeripheralType`: what sort of ACD it is, one of the PT_ values. `None` is the protocol's null value.
    pub peripheral_type: Option<PeripheralType>,
    /// `ConnectionDeviceIDType`: whether ConnectionDeviceID is a static id, a dynamic one or left out. `None` is the protocol's null value.
    pub connection_device_id_type: Option<ConnectionDeviceIdType>,
    /// `ConnectionCallID`: call id, which only the device id and its type make unique; 0xFFFFFFFF when there is none. `None` is the protocol's null value.
    pub connection_call_id: Option<u32>,
    /// `RetrievingDeviceType`: what type of id RetrievingDeviceID holds. `None` is the protocol's null value.
    pub retrieving_device_type: Option<DeviceIdType>,
    /// `LocalConnectionState`: how the connection stands at its local end, one of the LCS_ values. `None` is the protocol's null value.
    pub local_connection_state: Option<LocalConnectionState>,
    /// `EventCause`: why the event came about, one of the CEC_ values. `None` is the protocol's null value.
    pub event_cause: Option<EventCause>,
    /// `ConnectionDeviceID`: device half of what identifies the connection. At most 63 characters.
    pub connection_device_id: Option<String>,
    /// `RetrievingDeviceID`: device that ended the hold of the call. At most 63 characters.
    pub retrieving_device_id: Option<String>,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: UnknownFields,
}

impl Body for CallRetrievedEvent {
    const DEF: &'static MessageDef = &tables::CALL_RETRIEVED_EVENT;
    type View<'a> = views::CallRetrievedEvent<'a>;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            w.fixed::<22>(|s| {
                put(s, 0, self.monitor_id);
                put_or_null(s, 4, self.peripheral_id, 0xffffffff);
                put_or_null(s, 8, self.peripheral_type, 0xffff);
                put_or_null(s, 10, self.connection_device_id_type, 0xffff);
                put_or_null(s, 12, self.connection_call_id, 0xffffffff);
                put_or_null(s, 16, self.retrieving_device_type, 0xffff);
                put_or_null(s, 18, self.local_connection_state, 0xffff);
                put_or_null(s, 20, self.event_cause, 0xffff);
            });
        }
        w.texts(
            const { &[TextField::new(25, 64), TextField::new(32, 64)] },
            &[&self.connection_device_id, &self.retrieving_device_id],
        );
        w.unknown(&self.unknown);
    }
}

impl From<views::CallRetrievedEvent<'_>> for CallRetrievedEvent {
    fn from(view: views::CallRetrievedEvent<'_>) -> Self {
        Self {
            monitor_id: view.monitor_id,
            peripheral_id: view.peripheral_id,
            peripheral_type: view.peripheral_type,
            connection_device_id_type: view.connection_device_id_type,
            connection_call_id: view.connection_call_id,
            retrieving_device_type: view.retrieving_device_type,
            local_connection_state: view.local_connection_state,
            event_cause: view.event_cause,
            connection_device_id: view.connection_device_id.map(|x| x.to_string()),
            retrieving_device_id: view.retrieving_device_id.map(|x| x.to_string()),
            unknown: view.unknown.into(),
        }
    }
}

impl CallRetrievedEvent {
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID as one value.
    pub fn connection(&self) -> Connection {
        Connection {
            call_id: self.connection_call_id,
            device_id_type: self.connection_device_id_type,
            device_id: self.connection_device_id.clone(),
        }
    }

    /// Sets ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID.
    pub fn set_connection(&mut self, connection: &Connection) {
        self.connection_call_id = connection.call_id;
        self.connection_device_id_type = connection.device_id_type;
        self.connection_device_id = connection.device_id.clone();
    }
}

/// CALL_CLEARED_EVENT: server tells a client that a call is over, usually when its last device leaves.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CallClearedEvent {
    /// `MonitorID`: monitor (device, call, session or team) that causes the message; 0: none, as with All Events.
    pub monitor_id: u32,
    /// `PeripheralID`: ACD that the message is about; 0xFFFFFFFF if there is none to name. `None` is the protocol's null value.
    pub peripheral_id: Option<u32>,
    /// `PeripheralType`: what sort of ACD it is, one of the PT_ values. `None` is the protocol's null value.
    pub peripheral_type: Option<PeripheralType>,
    /// `ConnectionDeviceIDType`: whether ConnectionDeviceID is a static id, a dynamic one or left out. `None` is the protocol's null value.
    pub connection_device_id_type: Option<ConnectionDeviceIdType>,
    /// `ConnectionCallID`: call id, which only the device id and its type make unique; 0xFFFFFFFF when there is none. `None` is the protocol's null value.
    pub connection_call_id: Option<u32>,
    /// `LocalConnectionState`: how the connection stands at its local end, one of the LCS_ values. `None` is the protocol's null value.
    pub local_connection_state: Option<LocalConnectionState>,
    /// `EventCause`: why the event came about, one of the CEC_ values. `None` is the protocol's null value.
    pub event_cause: Option<EventCause>,
    /// `ConnectionDeviceID`: device half of what identifies the connection. At most 63 characters.
    pub connection_device_id: Option<String>,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: UnknownFields,
}

impl Body for CallClearedEvent {
    const DEF: &'static MessageDef = &tables::CALL_CLEARED_EVENT;
    type View<'a> = views::CallClearedEvent<'a>;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            w.fixed::<20>(|s| {
                put(s, 0, self.monitor_id);
                put_or_null(s, 4, self.peripheral_id, 0xffffffff);
                put_or_null(s, 8, self.peripheral_type, 0xffff);
                put_or_null(s, 10, self.connection_device_id_type, 0xffff);
                put_or_null(s, 12, self.connection_call_id, 0xffffffff);
                put_or_null(s, 16, self.local_connection_state, 0xffff);
                put_or_null(s, 18, self.event_cause, 0xffff);
            });
        }
        w.texts(const { &[TextField::new(25, 64)] }, &[&self.connection_device_id]);
        w.unknown(&self.unknown);
    }
}

impl From<views::CallClearedEvent<'_>> for CallClearedEvent {
    fn from(view: views::CallClearedEvent<'_>) -> Self {
        Self {
            monitor_id: view.monitor_id,
            peripheral_id: view.peripheral_id,
            peripheral_type: view.peripheral_type,
            connection_device_id_type: view.connection_device_id_type,
            connection_call_id: view.connection_call_id,
            local_connection_state: view.local_connection_state,
            event_cause: view.event_cause,
            connection_device_id: view.connection_device_id.map(|x| x.to_string()),
            unknown: view.unknown.into(),
        }
    }
}

impl CallClearedEvent {
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID as one value.
    pub fn connection(&self) -> Connection {
        Connection {
            call_id: self.connection_call_id,
            device_id_type: self.connection_device_id_type,
            device_id: self.connection_device_id.clone(),
        }
    }

    /// Sets ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID.
    pub fn set_connection(&mut self, connection: &Connection) {
        self.connection_call_id = connection.call_id;
        self.connection_device_id_type = connection.device_id_type;
        self.connection_device_id = connection.device_id.clone();
    }
}

/// CALL_CONNECTION_CLEARED_EVENT: server tells a client that one party dropped out of a call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CallConnectionClearedEvent {
    /// `MonitorID`: monitor (device, call, session or team) that causes the message; 0: none, as with All Events.
    pub monitor_id: u32,
    /// `PeripheralID`: ACD that the message is about; 0xFFFFFFFF if there is none to name. `None` is the protocol's null value.
    pub peripheral_id: Option<u32>,
    /// `PeripheralType`: what sort of ACD it is, one of the PT_ values. `None` is the protocol's null value.
    pub peripheral_type: Option<PeripheralType>,
    /// `ConnectionDeviceIDType`: whether ConnectionDeviceID is a static id, a dynamic one or left out. `None` is the protocol's null value.
    pub connection_device_id_type: Option<ConnectionDeviceIdType>,
    /// `ConnectionCallID`: call id, which only the device id and its type make unique; 0xFFFFFFFF when there is none. `None` is the protocol's null value.
    pub connection_call_id: Option<u32>,
    /// `ReleasingDeviceType`: what type of id ReleasingDeviceID holds. `None` is the protocol's null value.
    pub releasing_device_type: Option<DeviceIdType>,
    /// `LocalConnectionState`: how the connection stands at its local end, one of the LCS_ values. `None` is the protocol's null value.
    pub local_connection_state: Option<LocalConnectionState>,
    /// `EventCause`: why the event came about, one of the CEC_ values. `None` is the protocol's null value.
    pub event_cause: Option<EventCause>,
    /// `ConnectionDeviceID`: device half of what identifies the connection. At most 63 characters.
    pub connection_device_id: Option<String>,
    /// `ReleasingDeviceID`: device that let the connection go; on Contact Center Enterprise do not rely on it. At most 63 characters.
    pub releasing_device_id: Option<String>,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: UnknownFields,
}

impl Body for CallConnectionClearedEvent {
    const DEF: &'static MessageDef = &tables::CALL_CONNECTION_CLEARED_EVENT;
    type View<'a> = views::CallConnectionClearedEvent<'a>;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            w.fixed::<22>(|s| {
                put(s, 0, self.monitor_id);
                put_or_null(s, 4, self.peripheral_id, 0xffffffff);
                put_or_null(s, 8, self.peripheral_type, 0xffff);
                put_or_null(s, 10, self.connection_device_id_type, 0xffff);
                put_or_null(s, 12, self.connection_call_id, 0xffffffff);
                put_or_null(s, 16, self.releasing_device_type, 0xffff);
                put_or_null(s, 18, self.local_connection_state, 0xffff);
                put_or_null(s, 20, self.event_cause, 0xffff);
            });
        }
        w.texts(
            const { &[TextField::new(25, 64), TextField::new(33, 64)] },
            &[&self.connection_device_id, &self.releasing_device_id],
        );
        w.unknown(&self.unknown);
    }
}

impl From<views::CallConnectionClearedEvent<'_>> for CallConnectionClearedEvent {
    fn from(view: views::CallConnectionClearedEvent<'_>) -> Self {
        Self {
            monitor_id: view.monitor_id,
            peripheral_id: view.peripheral_id,
            peripheral_type: view.peripheral_type,
            connection_device_id_type: view.connection_device_id_type,
            connection_call_id: view.connection_call_id,
            releasing_device_type: view.releasing_device_type,
            local_connection_state: view.local_connection_state,
            event_cause: view.event_cause,
            connection_device_id: view.connection_device_id.map(|x| x.to_string()),
            releasing_device_id: view.releasing_device_id.map(|x| x.to_string()),
            unknown: view.unknown.into(),
        }
    }
}

impl CallConnectionClearedEvent {
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID as one value.
    pub fn connection(&self) -> Connection {
        Connection {
            call_id: self.connection_call_id,
            device_id_type: self.connection_device_id_type,
            device_id: self.connection_device_id.clone(),
        }
    }

    /// Sets ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID.
    pub fn set_connection(&mut self, connection: &Connection) {
        self.connection_call_id = connection.call_id;
        self.connection_device_id_type = connection.device_id_type;
        self.connection_device_id = connection.device_id.clone();
    }
}

/// CALL_ORIGINATED_EVENT: server tells a client that the peripheral has begun an outbound call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CallOriginatedEvent {
    /// `MonitorID`: monitor (device, call, session or team) that causes the message; 0: none, as with All Events.
    pub monitor_id: u32,
    /// `PeripheralID`: ACD that the message is about; 0xFFFFFFFF if there is none to name. `None` is the protocol's null value.
    pub peripheral_id: Option<u32>,
    /// `PeripheralType`: what sort of ACD it is, one of the PT_ values. `None` is the protocol's null value.
    pub peripheral_type: Option<PeripheralType>,
    /// `ConnectionDeviceIDType`: whether ConnectionDeviceID is a static id, a dynamic one or left out. `None` is the protocol's null value.
    pub connection_device_id_type: Option<ConnectionDeviceIdType>,
    /// `ConnectionCallID`: call id, which only the device id and its type make unique; 0xFFFFFFFF when there is none. `None` is the protocol's null value.
    pub connection_call_id: Option<u32>,
    /// `LineHandle`: line of the phone that is used; 0xFFFF when not known. `None` is the protocol's null value.
    pub line_handle: Option<u16>,
    /// `LineType`: what sort of line it is, one of the LINETYPE_ values; 0xFFFF when there is none. `None` is the protocol's null value.
    pub line_type: Option<LineType>,
    /// `ServiceNumber`: service by its number on the peripheral; NULL_SERVICE 0xFFFFFFFF when there is none. `None` is the protocol's null value.
    pub service_number: Option<u32>,
    /// `ServiceID`: service by its Unified CCE id; NULL_SERVICE 0xFFFFFFFF when there is none. `None` is the protocol's null value.
    pub service_id: Option<u32>,
    /// `SkillGroupNumber`: skill group by its number on the peripheral; NULL_SKILL_GROUP 0xFFFFFFFF: none. `None` is the protocol's null value.
    pub skill_group_number: Option<u32>,
    /// `SkillGroupID`: skill group by its Unified CCE id; NULL_SKILL_GROUP 0xFFFFFFFF when there is none. `None` is the protocol's null value.
    pub skill_group_id: Option<u32>,
    /// `SkillGroupPriority`: how high the skill group ranks; 0 when it has no priority.
    pub skill_group_priority: u16,
    /// `CallingDeviceType`: what type of id CallingDeviceID holds. `None` is the protocol's null value.
    pub calling_device_type: Option<DeviceIdType>,
    /// `CalledDeviceType`: what type of id CalledDeviceID holds. `None` is the protocol's null value.
    pub called_device_type: Option<DeviceIdType>,
    /// `LocalConnectionState`: how the connection stands at its local end, one of the LCS_ values. `None` is the protocol's null value.
    pub local_connection_state: Option<LocalConnectionState>,
    /// `EventCause`: why the event came about, one of the CEC_ values. `None` is the protocol's null value.
    pub event_cause: Option<EventCause>,
    /// `ConnectionDeviceID`: device half of what identifies the connection. At most 63 characters.
    pub connection_device_id: Option<String>,
    /// `CallingDeviceID`: device the call comes from. At most 63 characters.
    pub calling_device_id: Option<String>,
    /// `CalledDeviceID`: device the call was made to at first; for a diverted call the device it goes to now. At most 63 characters.
    pub called_device_id: Option<String>,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: UnknownFields,
}

impl Body for CallOriginatedEvent {
    const DEF: &'static MessageDef = &tables::CALL_ORIGINATED_EVENT;
    type View<'a> = views::CallOriginatedEvent<'a>;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            w.fixed::<46>(|s| {
                put(s, 0, self.monitor_id);
                put_or_null(s, 4, self.peripheral_id, 0xffffffff);
                put_or_null(s, 8, self.peripheral_type, 0xffff);
                put_or_null(s, 10, self.connection_device_id_type, 0xffff);
                put_or_null(s, 12, self.connection_call_id, 0xffffffff);
                put_or_null(s, 16, self.line_handle, 0xffff);
                put_or_null(s, 18, self.line_type, 0xffff);
                put_or_null(s, 20, self.service_number, 0xffffffff);
                put_or_null(s, 24, self.service_id, 0xffffffff);
                put_or_null(s, 28, self.skill_group_number, 0xffffffff);
                put_or_null(s, 32, self.skill_group_id, 0xffffffff);
                put(s, 36, self.skill_group_priority);
                put_or_null(s, 38, self.calling_device_type, 0xffff);
                put_or_null(s, 40, self.called_device_type, 0xffff);
                put_or_null(s, 42, self.local_connection_state, 0xffff);
                put_or_null(s, 44, self.event_cause, 0xffff);
            });
        }
        w.texts(
            const { &[TextField::new(25, 64), TextField::new(27, 64), TextField::new(28, 64)] },
            &[&self.connection_device_id, &self.calling_device_id, &self.called_device_id],
        );
        w.unknown(&self.unknown);
    }
}

impl From<views::CallOriginatedEvent<'_>> for CallOriginatedEvent {
    fn from(view: views::CallOriginatedEvent<'_>) -> Self {
        Self {
            monitor_id: view.monitor_id,
            peripheral_id: view.peripheral_id,
            peripheral_type: view.peripheral_type,
            connection_device_id_type: view.connection_device_id_type,
            connection_call_id: view.connection_call_id,
            line_handle: view.line_handle,
            line_type: view.line_type,
            service_number: view.service_number,
            service_id: view.service_id,
            skill_group_number: view.skill_group_number,
            skill_group_id: view.skill_group_id,
            skill_group_priority: view.skill_group_priority,
            calling_device_type: view.calling_device_type,
            called_device_type: view.called_device_type,
            local_connection_state: view.local_connection_state,
            event_cause: view.event_cause,
            connection_device_id: view.connection_device_id.map(|x| x.to_string()),
            calling_device_id: view.calling_device_id.map(|x| x.to_string()),
            called_device_id: view.called_device_id.map(|x| x.to_string()),
            unknown: view.unknown.into(),
        }
    }
}

impl CallOriginatedEvent {
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID as one value.
    pub fn connection(&self) -> Connection {
        Connection {
            call_id: self.connection_call_id,
            device_id_type: self.connection_device_id_type,
            device_id: self.connection_device_id.clone(),
        }
    }

    /// Sets ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID.
    pub fn set_connection(&mut self, connection: &Connection) {
        self.connection_call_id = connection.call_id;
        self.connection_device_id_type = connection.device_id_type;
        self.connection_device_id = connection.device_id.clone();
    }
}

/// CALL_FAILED_EVENT: server tells a client that a call cannot be put through.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CallFailedEvent {
    /// `MonitorID`: monitor (device, call, session or team) that causes the message; 0: none, as with All Events.
    pub monitor_id: u32,
    /// `PeripheralID`: ACD that the message is about; 0xFFFFFFFF if there is none to name. `None` is the protocol's null value.
    pub peripheral_id: Option<u32>,
    /// `PeripheralType`: what sort of ACD it is, one of the PT_ values. `None` is the protocol's null value.
    pub peripheral_type: Option<PeripheralType>,
    /// `ConnectionDeviceIDType`: whether ConnectionDeviceID is a static id, a dynamic one or left out. `None` is the protocol's null value.
    pub connection_device_id_type: Option<ConnectionDeviceIdType>,
    /// `ConnectionCallID`: call id, which only the device id and its type make unique; 0xFFFFFFFF when there is none. `None` is the protocol's null value.
    pub connection_call_id: Option<u32>,
    /// `FailingDeviceType`: what type of id FailingDeviceID holds. `None` is the protocol's null value.
    pub failing_device_type: Option<DeviceIdType>,
    /// `CalledDeviceType`: what type of id CalledDeviceID holds. `None` is the protocol's null value.
    pub called_device_type: Option<DeviceIdType>,
    /// `LocalConnectionState`: how the connection stands at its local end, one of the LCS_ values. `None` is the protocol's null value.
    pub local_connection_state: Option<LocalConnectionState>,
    /// `EventCause`: why the event came about, one of the CEC_ values. `None` is the protocol's null value.
    pub event_cause: Option<EventCause>,
    /// `ConnectionDeviceID`: device half of what identifies the connection. At most 63 characters.
    pub connection_device_id: Option<String>,
    /// `FailingDeviceID`: device at which the call failed. At most 63 characters.
    pub failing_device_id: Option<String>,
    /// `CalledDeviceID`: device the call was made to at first; for a diverted call the device it goes to now. At most 63 characters.
    pub called_device_id: Option<String>,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: UnknownFields,
}

impl Body for CallFailedEvent {
    const DEF: &'static MessageDef = &tables::CALL_FAILED_EVENT;
    type View<'a> = views::CallFailedEvent<'a>;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            w.fixed::<24>(|s| {
                put(s, 0, self.monitor_id);
                put_or_null(s, 4, self.peripheral_id, 0xffffffff);
                put_or_null(s, 8, self.peripheral_type, 0xffff);
                put_or_null(s, 10, self.connection_device_id_type, 0xffff);
                put_or_null(s, 12, self.connection_call_id, 0xffffffff);
                put_or_null(s, 16, self.failing_device_type, 0xffff);
                put_or_null(s, 18, self.called_device_type, 0xffff);
                put_or_null(s, 20, self.local_connection_state, 0xffff);
                put_or_null(s, 22, self.event_cause, 0xffff);
            });
        }
        w.texts(
            const { &[TextField::new(25, 64), TextField::new(34, 64), TextField::new(28, 64)] },
            &[&self.connection_device_id, &self.failing_device_id, &self.called_device_id],
        );
        w.unknown(&self.unknown);
    }
}

impl From<views::CallFailedEvent<'_>> for CallFailedEvent {
    fn from(view: views::CallFailedEvent<'_>) -> Self {
        Self {
            monitor_id: view.monitor_id,
            peripheral_id: view.peripheral_id,
            peripheral_type: view.peripheral_type,
            connection_device_id_type: view.connection_device_id_type,
            connection_call_id: view.connection_call_id,
            failing_device_type: view.failing_device_type,
            called_device_type: view.called_device_type,
            local_connection_state: view.local_connection_state,
            event_cause: view.event_cause,
            connection_device_id: view.connection_device_id.map(|x| x.to_string()),
            failing_device_id: view.failing_device_id.map(|x| x.to_string()),
            called_device_id: view.called_device_id.map(|x| x.to_string()),
            unknown: view.unknown.into(),
        }
    }
}

impl CallFailedEvent {
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID as one value.
    pub fn connection(&self) -> Connection {
        Connection {
            call_id: self.connection_call_id,
            device_id_type: self.connection_device_id_type,
            device_id: self.connection_device_id.clone(),
        }
    }

    /// Sets ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID.
    pub fn set_connection(&mut self, connection: &Connection) {
        self.connection_call_id = connection.call_id;
        self.connection_device_id_type = connection.device_id_type;
        self.connection_device_id = connection.device_id.clone();
    }
}

/// CALL_CONFERENCED_EVENT: server tells a client that two calls have become one conference.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CallConferencedEvent {
    /// `MonitorID`: monitor (device, call, session or team) that causes the message; 0: none, as with All Events.
    pub monitor_id: u32,
    /// `PeripheralID`: ACD that the message is about; 0xFFFFFFFF if there is none to name. `None` is the protocol's null value.
    pub peripheral_id: Option<u32>,
    /// `PeripheralType`: what sort of ACD it is, one of the PT_ values. `None` is the protocol's null value.
    pub peripheral_type: Option<PeripheralType>,
    /// `PrimaryDeviceIDType`: what type of id PrimaryDeviceID holds. `None` is the protocol's null value.
    pub primary_device_id_type: Option<ConnectionDeviceIdType>,
    /// `PrimaryCallID`: identifies the primary call. `None` is the protocol's null value.
    pub primary_call_id: Option<u32>,
    /// `LineHandle`: line of the phone that is used; 0xFFFF when not known. `None` is the protocol's null value.
    pub line_handle: Option<u16>,
    /// `LineType`: what sort of line it is, one of the LINETYPE_ values; 0xFFFF when there is none. `None` is the protocol's null value.
    pub line_type: Option<LineType>,
    /// `SkillGroupNumber`: skill group by its number on the peripheral; NULL_SKILL_GROUP 0xFFFFFFFF: none. `None` is the protocol's null value.
    pub skill_group_number: Option<u32>,
    /// `SkillGroupID`: skill group by its Unified CCE id; NULL_SKILL_GROUP 0xFFFFFFFF when there is none. `None` is the protocol's null value.
    pub skill_group_id: Option<u32>,
    /// `SkillGroupPriority`: how high the skill group ranks; 0 when it has no priority.
    pub skill_group_priority: u16,
    /// `SecondaryDeviceIDType`: what type of id SecondaryDeviceID holds. `None` is the protocol's null value.
    pub secondary_device_id_type: Option<ConnectionDeviceIdType>,
    /// `SecondaryCallID`: identifies the secondary call. `None` is the protocol's null value.
    pub secondary_call_id: Option<u32>,
    /// `ControllerDeviceType`: what type of id ControllerDeviceID holds. `None` is the protocol's null value.
    pub controller_device_type: Option<DeviceIdType>,
    /// `AddedPartyDeviceType`: what type of id AddedPartyDeviceID holds. `None` is the protocol's null value.
    pub added_party_device_type: Option<DeviceIdType>,
    /// `LocalConnectionState`: how the connection stands at its local end, one of the LCS_ values. `None` is the protocol's null value.
    pub local_connection_state: Option<LocalConnectionState>,
    /// `EventCause`: why the event came about, one of the CEC_ values. `None` is the protocol's null value.
    pub event_cause: Option<EventCause>,
    /// `PrimaryDeviceID`: device of the connection to the primary call. At most 63 characters.
    pub primary_device_id: Option<String>,
    /// `SecondaryDeviceID`: device of the connection to the secondary call. At most 63 characters.
    pub secondary_device_id: Option<String>,
    /// `ControllerDeviceID`: device in charge of the conference. At most 63 characters.
    pub controller_device_id: Option<String>,
    /// `AddedPartyDeviceID`: device that joins the call. At most 63 characters.
    pub added_party_device_id: Option<String>,
    /// `NumParties`: ConnectedPartyCallID, ConnectedPartyDeviceIDType, ConnectedPartyDeviceID.
    pub parties: Vec<ConnectedParty>,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: UnknownFields,
}

impl Body for CallConferencedEvent {
    const DEF: &'static MessageDef = &tables::CALL_CONFERENCED_EVENT;
    type View<'a> = views::CallConferencedEvent<'a>;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            let num_parties = w.count::<u16>(self.parties.len());
            w.fixed::<46>(|s| {
                put(s, 0, self.monitor_id);
                put_or_null(s, 4, self.peripheral_id, 0xffffffff);
                put_or_null(s, 8, self.peripheral_type, 0xffff);
                put_or_null(s, 10, self.primary_device_id_type, 0xffff);
                put_or_null(s, 12, self.primary_call_id, 0xffffffff);
                put_or_null(s, 16, self.line_handle, 0xffff);
                put_or_null(s, 18, self.line_type, 0xffff);
                put_or_null(s, 20, self.skill_group_number, 0xffffffff);
                put_or_null(s, 24, self.skill_group_id, 0xffffffff);
                put(s, 28, self.skill_group_priority);
                put(s, 30, num_parties);
                put_or_null(s, 32, self.secondary_device_id_type, 0xffff);
                put_or_null(s, 34, self.secondary_call_id, 0xffffffff);
                put_or_null(s, 38, self.controller_device_type, 0xffff);
                put_or_null(s, 40, self.added_party_device_type, 0xffff);
                put_or_null(s, 42, self.local_connection_state, 0xffff);
                put_or_null(s, 44, self.event_cause, 0xffff);
            });
        }
        w.texts(
            const {
                &[
                    TextField::new(35, 64),
                    TextField::new(36, 64),
                    TextField::new(37, 64),
                    TextField::new(38, 64),
                ]
            },
            &[
                &self.primary_device_id,
                &self.secondary_device_id,
                &self.controller_device_id,
                &self.added_party_device_id,
            ],
        );
        {
            for entry in &self.parties {
                entry.write(w);
            }
        }
        w.unknown(&self.unknown);
    }
}

impl From<views::CallConferencedEvent<'_>> for CallConferencedEvent {
    fn from(view: views::CallConferencedEvent<'_>) -> Self {
        Self {
            monitor_id: view.monitor_id,
            peripheral_id: view.peripheral_id,
            peripheral_type: view.peripheral_type,
            primary_device_id_type: view.primary_device_id_type,
            primary_call_id: view.primary_call_id,
            line_handle: view.line_handle,
            line_type: view.line_type,
            skill_group_number: view.skill_group_number,
            skill_group_id: view.skill_group_id,
            skill_group_priority: view.skill_group_priority,
            secondary_device_id_type: view.secondary_device_id_type,
            secondary_call_id: view.secondary_call_id,
            controller_device_type: view.controller_device_type,
            added_party_device_type: view.added_party_device_type,
            local_connection_state: view.local_connection_state,
            event_cause: view.event_cause,
            primary_device_id: view.primary_device_id.map(|x| x.to_string()),
            secondary_device_id: view.secondary_device_id.map(|x| x.to_string()),
            controller_device_id: view.controller_device_id.map(|x| x.to_string()),
            added_party_device_id: view.added_party_device_id.map(|x| x.to_string()),
            parties: view.parties.iter().map(Into::into).collect(),
            unknown: view.unknown.into(),
        }
    }
}

/// CALL_TRANSFERRED_EVENT: server tells a client that a call has been transferred.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CallTransferredEvent {
    /// `MonitorID`: monitor (device, call, session or team) that causes the message; 0: none, as with All Events.
    pub monitor_id: u32,
    /// `PeripheralID`: ACD that the message is about; 0xFFFFFFFF if there is none to name. `None` is the protocol's null value.
    pub peripheral_id: Option<u32>,
    /// `PeripheralType`: what sort of ACD it is, one of the PT_ values. `None` is the protocol's null value.
    pub peripheral_type: Option<PeripheralType>,
    /// `PrimaryDeviceIDType`: what type of id PrimaryDeviceID holds. `None` is the protocol's null value.
    pub primary_device_id_type: Option<ConnectionDeviceIdType>,
    /// `PrimaryCallID`: identifies the primary call. `None` is the protocol's null value.
    pub primary_call_id: Option<u32>,
    /// `LineHandle`: line of the phone that is used; 0xFFFF when not known. `None` is the protocol's null value.
    pub line_handle: Option<u16>,
    /// `LineType`: what sort of line it is, one of the LINETYPE_ values; 0xFFFF when there is none. `None` is the protocol's null value.
    pub line_type: Option<LineType>,
    /// `SkillGroupNumber`: skill group by its number on the peripheral; NULL_SKILL_GROUP 0xFFFFFFFF: none. `None` is the protocol's null value.
    pub skill_group_number: Option<u32>,
    /// `SkillGroupID`: skill group by its Unified CCE id; NULL_SKILL_GROUP 0xFFFFFFFF when there is none. `None` is the protocol's null value.
    pub skill_group_id: Option<u32>,
    /// `SkillGroupPriority`: how high the skill group ranks; 0 when it has no priority.
    pub skill_group_priority: u16,
    /// `SecondaryDeviceIDType`: what type of id SecondaryDeviceID holds. `None` is the protocol's null value.
    pub secondary_device_id_type: Option<ConnectionDeviceIdType>,
    /// `SecondaryCallID`: identifies the secondary call. `None` is the protocol's null value.
    pub secondary_call_id: Option<u32>,
    /// `TransferringDeviceType`: what type of id TransferringDeviceID holds. `None` is the protocol's null value.
    pub transferring_device_type: Option<DeviceIdType>,
    /// `TransferredDeviceType`: what type of id TransferredDeviceID holds. `None` is the protocol's null value.
    pub transferred_device_type: Option<DeviceIdType>,
    /// `LocalConnectionState`: how the connection stands at its local end, one of the LCS_ values. `None` is the protocol's null value.
    pub local_connection_state: Option<LocalConnectionState>,
    /// `EventCause`: why the event came about, one of the CEC_ values. `None` is the protocol's null value.
    pub event_cause: Option<EventCause>,
    /// `PrimaryDeviceID`: device of the connection to the primary call. At most 63 characters.
    pub primary_device_id: Option<String>,
    /// `SecondaryDeviceID`: device of the connection to the secondary call. At most 63 characters.
    pub secondary_device_id: Option<String>,
    /// `TransferringDeviceID`: device that handed the call over. At most 63 characters.
    pub transferring_device_id: Option<String>,
    /// `TransferredDeviceID`: device that has the call after the transfer. At most 63 characters.
    pub transferred_device_id: Option<String>,
    /// `NumParties`: ConnectedPartyCallID, ConnectedPartyDeviceIDType, ConnectedPartyDeviceID.
    pub parties: Vec<ConnectedParty>,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: UnknownFields,
}

impl Body for CallTransferredEvent {
    const DEF: &'static MessageDef = &tables::CALL_TRANSFERRED_EVENT;
    type View<'a> = views::CallTransferredEvent<'a>;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            let num_parties = w.count::<u16>(self.parties.len());
            w.fixed::<46>(|s| {
                put(s, 0, self.monitor_id);
                put_or_null(s, 4, self.peripheral_id, 0xffffffff);
                put_or_null(s, 8, self.peripheral_type, 0xffff);
                put_or_null(s, 10, self.primary_device_id_type, 0xffff);
                put_or_null(s, 12, self.primary_call_id, 0xffffffff);
                put_or_null(s, 16, self.line_handle, 0xffff);
                put_or_null(s, 18, self.line_type, 0xffff);
                put_or_null(s, 20, self.skill_group_number, 0xffffffff);
                put_or_null(s, 24, self.skill_group_id, 0xffffffff);
                put(s, 28, self.skill_group_priority);
                put(s, 30, num_parties);
                put_or_null(s, 32, self.secondary_device_id_type, 0xffff);
                put_or_null(s, 34, self.secondary_call_id, 0xffffffff);
                put_or_null(s, 38, self.transferring_device_type, 0xffff);
                put_or_null(s, 40, self.transferred_device_type, 0xffff);
                put_or_null(s, 42, self.local_connection_state, 0xffff);
                put_or_null(s, 44, self.event_cause, 0xffff);
            });
        }
        w.texts(
            const {
                &[
                    TextField::new(35, 64),
                    TextField::new(36, 64),
                    TextField::new(42, 64),
                    TextField::new(43, 64),
                ]
            },
            &[
                &self.primary_device_id,
                &self.secondary_device_id,
                &self.transferring_device_id,
                &self.transferred_device_id,
            ],
        );
        {
            for entry in &self.parties {
                entry.write(w);
            }
        }
        w.unknown(&self.unknown);
    }
}

impl From<views::CallTransferredEvent<'_>> for CallTransferredEvent {
    fn from(view: views::CallTransferredEvent<'_>) -> Self {
        Self {
            monitor_id: view.monitor_id,
            peripheral_id: view.peripheral_id,
            peripheral_type: view.peripheral_type,
            primary_device_id_type: view.primary_device_id_type,
            primary_call_id: view.primary_call_id,
            line_handle: view.line_handle,
            line_type: view.line_type,
            skill_group_number: view.skill_group_number,
            skill_group_id: view.skill_group_id,
            skill_group_priority: view.skill_group_priority,
            secondary_device_id_type: view.secondary_device_id_type,
            secondary_call_id: view.secondary_call_id,
            transferring_device_type: view.transferring_device_type,
            transferred_device_type: view.transferred_device_type,
            local_connection_state: view.local_connection_state,
            event_cause: view.event_cause,
            primary_device_id: view.primary_device_id.map(|x| x.to_string()),
            secondary_device_id: view.secondary_device_id.map(|x| x.to_string()),
            transferring_device_id: view.transferring_device_id.map(|x| x.to_string()),
            transferred_device_id: view.transferred_device_id.map(|x| x.to_string()),
            parties: view.parties.iter().map(Into::into).collect(),
            unknown: view.unknown.into(),
        }
    }
}

/// CALL_DIVERTED_EVENT: server tells a client that a call was taken from one target and sent to another.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CallDivertedEvent {
    /// `MonitorID`: monitor (device, call, session or team) that causes the message; 0: none, as with All Events.
    pub monitor_id: u32,
    /// `PeripheralID`: ACD that the message is about; 0xFFFFFFFF if there is none to name. `None` is the protocol's null value.
    pub peripheral_id: Option<u32>,
    /// `PeripheralType`: what sort of ACD it is, one of the PT_ values. `None` is the protocol's null value.
    pub peripheral_type: Option<PeripheralType>,
    /// `ConnectionDeviceIDType`: whether ConnectionDeviceID is a static id, a dynamic one or left out. `None` is the protocol's null value.
    pub connection_device_id_type: Option<ConnectionDeviceIdType>,
    /// `ConnectionCallID`: call id, which only the device id and its type make unique; 0xFFFFFFFF when there is none. `None` is the protocol's null value.
    pub connection_call_id: Option<u32>,
    /// `ServiceNumber`: service by its number on the peripheral; NULL_SERVICE 0xFFFFFFFF when there is none. `None` is the protocol's null value.
    pub service_number: Option<u32>,
    /// `ServiceID`: service by its Unified CCE id; NULL_SERVICE 0xFFFFFFFF when there is none. `None` is the protocol's null value.
    pub service_id: Option<u32>,
    /// `DivertingDeviceType`: what type of id DivertingDeviceID holds. `None` is the protocol's null value.
    pub diverting_device_type: Option<DeviceIdType>,
    /// `CalledDeviceType`: what type of id CalledDeviceID holds. `None` is the protocol's null value.
    pub called_device_type: Option<DeviceIdType>,
    /// `LocalConnectionState`: how the connection stands at its local end, one of the LCS_ values. `None` is the protocol's null value.
    pub local_connection_state: Option<LocalConnectionState>,
    /// `EventCause`: why the event came about, one of the CEC_ values. `None` is the protocol's null value.
    pub event_cause: Option<EventCause>,
    /// `ConnectionDeviceID`: device half of what identifies the connection. At most 63 characters.
    pub connection_device_id: Option<String>,
    /// `DivertingDeviceID`: device that lost the call by diversion. At most 63 characters.
    pub diverting_device_id: Option<String>,
    /// `CalledDeviceID`: device the call was made to at first; for a diverted call the device it goes to now. At most 63 characters.
    pub called_device_id: Option<String>,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: UnknownFields,
}

impl Body for CallDivertedEvent {
    const DEF: &'static MessageDef = &tables::CALL_DIVERTED_EVENT;
    type View<'a> = views::CallDivertedEvent<'a>;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            w.fixed::<32>(|s| {
                put(s, 0, self.monitor_id);
                put_or_null(s, 4, self.peripheral_id, 0xffffffff);
                put_or_null(s, 8, self.peripheral_type, 0xffff);
                put_or_null(s, 10, self.connection_device_id_type, 0xffff);
                put_or_null(s, 12, self.connection_call_id, 0xffffffff);
                put_or_null(s, 16, self.service_number, 0xffffffff);
                put_or_null(s, 20, self.service_id, 0xffffffff);
                put_or_null(s, 24, self.diverting_device_type, 0xffff);
                put_or_null(s, 26, self.called_device_type, 0xffff);
                put_or_null(s, 28, self.local_connection_state, 0xffff);
                put_or_null(s, 30, self.event_cause, 0xffff);
            });
        }
        w.texts(
            const { &[TextField::new(25, 64), TextField::new(44, 64), TextField::new(28, 64)] },
            &[&self.connection_device_id, &self.diverting_device_id, &self.called_device_id],
        );
        w.unknown(&self.unknown);
    }
}

impl From<views::CallDivertedEvent<'_>> for CallDivertedEvent {
    fn from(view: views::CallDivertedEvent<'_>) -> Self {
        Self {
            monitor_id: view.monitor_id,
            peripheral_id: view.peripheral_id,
            peripheral_type: view.peripheral_type,
            connection_device_id_type: view.connection_device_id_type,
            connection_call_id: view.connection_call_id,
            service_number: view.service_number,
            service_id: view.service_id,
            diverting_device_type: view.diverting_device_type,
            called_device_type: view.called_device_type,
            local_connection_state: view.local_connection_state,
            event_cause: view.event_cause,
            connection_device_id: view.connection_device_id.map(|x| x.to_string()),
            diverting_device_id: view.diverting_device_id.map(|x| x.to_string()),
            called_device_id: view.called_device_id.map(|x| x.to_string()),
            unknown: view.unknown.into(),
        }
    }
}

impl CallDivertedEvent {
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID as one value.
    pub fn connection(&self) -> Connection {
        Connection {
            call_id: self.connection_call_id,
            device_id_type: self.connection_device_id_type,
            device_id: self.connection_device_id.clone(),
        }
    }

    /// Sets ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID.
    pub fn set_connection(&mut self, connection: &Connection) {
        self.connection_call_id = connection.call_id;
        self.connection_device_id_type = connection.device_id_type;
        self.connection_device_id = connection.device_id.clone();
    }
}

/// CALL_SERVICE_INITIATED_EVENT: server tells a client that dial tone has begun at a phone.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CallServiceInitiatedEvent {
    /// `MonitorID`: monitor (device, call, session or team) that causes the message; 0: none, as with All Events.
    pub monitor_id: u32,
    /// `PeripheralID`: ACD that the message is about; 0xFFFFFFFF if there is none to name. `None` is the protocol's null value.
    pub peripheral_id: Option<u32>,
    /// `PeripheralType`: what sort of ACD it is, one of the PT_ values. `None` is the protocol's null value.
    pub peripheral_type: Option<PeripheralType>,
    /// `ConnectionDeviceIDType`: whether ConnectionDeviceID is a static id, a dynamic one or left out. `None` is the protocol's null value.
    pub connection_device_id_type: Option<ConnectionDeviceIdType>,
    /// `ConnectionCallID`: call id, which only the device id and its type make unique; 0xFFFFFFFF when there is none. `None` is the protocol's null value.
    pub connection_call_id: Option<u32>,
    /// `LineHandle`: line of the phone that is used; 0xFFFF when not known. `None` is the protocol's null value.
    pub line_handle: Option<u16>,
    /// `LineType`: what sort of line it is, one of the LINETYPE_ values; 0xFFFF when there is none. `None` is the protocol's null value.
    pub line_type: Option<LineType>,
    /// `ServiceNumber`: service by its number on the peripheral; NULL_SERVICE 0xFFFFFFFF when there is none. `None` is the protocol's null value.
    pub service_number: Option<u32>,
    /// `ServiceID`: service by its Unified CCE id; NULL_SERVICE 0xFFFFFFFF when there is none. `None` is the protocol's null value.
    pub service_id: Option<u32>,
    /// `SkillGroupNumber`: skill group by its number on the peripheral; NULL_SKILL_GROUP 0xFFFFFFFF: none. `None` is the protocol's null value.
    pub skill_group_number: Option<u32>,
    /// `SkillGroupID`: skill group by its Unified CCE id; NULL_SKILL_GROUP 0xFFFFFFFF when there is none. `None` is the protocol's null value.
    pub skill_group_id: Option<u32>,
    /// `SkillGroupPriority`: how high the skill group ranks; 0 when it has no priority.
    pub skill_group_priority: u16,
    /// `CallingDeviceType`: what type of id CallingDeviceID holds. `None` is the protocol's null value.
    pub calling_device_type: Option<DeviceIdType>,
    /// `LocalConnectionState`: how the connection stands at its local end, one of the LCS_ values. `None` is the protocol's null value.
    pub local_connection_state: Option<LocalConnectionState>,
    /// `EventCause`: why the event came about, one of the CEC_ values. `None` is the protocol's null value.
    pub event_cause: Option<EventCause>,
    /// `ConnectionDeviceID`: device half of what identifies the connection. At most 63 characters.
    pub connection_device_id: Option<String>,
    /// `CallingDeviceID`: device the call comes from. At most 63 characters.
    pub calling_device_id: Option<String>,
    /// `CallReferenceID`: identifies the call uniquely within Unified CM, which does not always supply it. At most 32 bytes.
    pub call_reference_id: Option<Vec<u8>>,
    /// `COCConnectionCallID`: original call of a consultation; only there when this call is made on behalf of a consult. Since version 14.
    pub coc_connection_call_id: Option<u32>,
    /// `COCCallConnectionDeviceIDType`: what type of id COCCallConnectionDeviceID holds. Since version 14.
    pub coc_call_connection_device_id_type: Option<ConnectionDeviceIdType>,
    /// `COCCallConnectionDeviceID`: device of the original call's connection. At most 63 characters. Since version 14.
    pub coc_call_connection_device_id: Option<String>,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: UnknownFields,
}

impl Body for CallServiceInitiatedEvent {
    const DEF: &'static MessageDef = &tables::CALL_SERVICE_INITIATED_EVENT;
    type View<'a> = views::CallServiceInitiatedEvent<'a>;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            w.fixed::<44>(|s| {
                put(s, 0, self.monitor_id);
                put_or_null(s, 4, self.peripheral_id, 0xffffffff);
                put_or_null(s, 8, self.peripheral_type, 0xffff);
                put_or_null(s, 10, self.connection_device_id_type, 0xffff);
                put_or_null(s, 12, self.connection_call_id, 0xffffffff);
                put_or_null(s, 16, self.line_handle, 0xffff);
                put_or_null(s, 18, self.line_type, 0xffff);
                put_or_null(s, 20, self.service_number, 0xffffffff);
                put_or_null(s, 24, self.service_id, 0xffffffff);
                put_or_null(s, 28, self.skill_group_number, 0xffffffff);
                put_or_null(s, 32, self.skill_group_id, 0xffffffff);
                put(s, 36, self.skill_group_priority);
                put_or_null(s, 38, self.calling_device_type, 0xffff);
                put_or_null(s, 40, self.local_connection_state, 0xffff);
                put_or_null(s, 42, self.event_cause, 0xffff);
            });
        }
        w.texts(
            const { &[TextField::new(25, 64), TextField::new(27, 64)] },
            &[&self.connection_device_id, &self.calling_device_id],
        );
        {
            if let Some(x) = &self.call_reference_id {
                w.bytes(223, x, 32);
            }
        }
        if v >= 14 {
            if let Some(x) = &self.coc_connection_call_id {
                w.scalar(229, *x);
            }
        }
        if v >= 14 {
            if let Some(x) = &self.coc_call_connection_device_id_type {
                w.scalar(230, *x);
            }
        }
        w.texts(
            const { &[TextField::new(231, 64)] },
            &[if v >= 14 { &self.coc_call_connection_device_id } else { &None }],
        );
        w.unknown(&self.unknown);
    }
}

impl From<views::CallServiceInitiatedEvent<'_>> for CallServiceInitiatedEvent {
    fn from(view: views::CallServiceInitiatedEvent<'_>) -> Self {
        Self {
            monitor_id: view.monitor_id,
            peripheral_id: view.peripheral_id,
            peripheral_type: view.peripheral_type,
            connection_device_id_type: view.connection_device_id_type,
            connection_call_id: view.connection_call_id,
            line_handle: view.line_handle,
            line_type: view.line_type,
            service_number: view.service_number,
            service_id: view.service_id,
            skill_group_number: view.skill_group_number,
            skill_group_id: view.skill_group_id,
            skill_group_priority: view.skill_group_priority,
            calling_device_type: view.calling_device_type,
            local_connection_state: view.local_connection_state,
            event_cause: view.event_cause,
            connection_device_id: view.connection_device_id.map(|x| x.to_string()),
            calling_device_id: view.calling_device_id.map(|x| x.to_string()),
            call_reference_id: view.call_reference_id.map(|x| x.to_vec()),
            coc_connection_call_id: view.coc_connection_call_id,
            coc_call_connection_device_id_type: view.coc_call_connection_device_id_type,
            coc_call_connection_device_id: view
                .coc_call_connection_device_id
                .map(|x| x.to_string()),
            unknown: view.unknown.into(),
        }
    }
}

impl CallServiceInitiatedEvent {
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID as one value.
    pub fn connection(&self) -> Connection {
        Connection {
            call_id: self.connection_call_id,
            device_id_type: self.connection_device_id_type,
            device_id: self.connection_device_id.clone(),
        }
    }

    /// Sets ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID.
    pub fn set_connection(&mut self, connection: &Connection) {
        self.connection_call_id = connection.call_id;
        self.connection_device_id_type = connection.device_id_type;
        self.connection_device_id = connection.device_id.clone();
    }
}

/// CALL_QUEUED_EVENT: server tells a client that a call now waits in one or more queues.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CallQueuedEvent {
    /// `MonitorID`: monitor (device, call, session or team) that causes the message; 0: none, as with All Events.
    pub monitor_id: u32,
    /// `PeripheralID`: ACD that the message is about; 0xFFFFFFFF if there is none to name. `None` is the protocol's null value.
    pub peripheral_id: Option<u32>,
    /// `PeripheralType`: what sort of ACD it is, one of the PT_ values. `None` is the protocol's null value.
    pub peripheral_type: Option<PeripheralType>,
    /// `ConnectionDeviceIDType`: whether ConnectionDeviceID is a static id, a dynamic one or left out. `None` is the protocol's null value.
    pub connection_device_id_type: Option<ConnectionDeviceIdType>,
    /// `ConnectionCallID`: call id, which only the device id and its type make unique; 0xFFFFFFFF when there is none. `None` is the protocol's null value.
    pub connection_call_id: Option<u32>,
    /// `ServiceNumber`: service by its number on the peripheral; NULL_SERVICE 0xFFFFFFFF when there is none. `None` is the protocol's null value.
    pub service_number: Option<u32>,
    /// `ServiceID`: service by its Unified CCE id; NULL_SERVICE 0xFFFFFFFF when there is none. `None` is the protocol's null value.
    pub service_id: Option<u32>,
    /// `QueueDeviceType`: what type of id the queue device has. `None` is the protocol's null value.
    pub queue_device_type: Option<DeviceIdType>,
    /// `CallingDeviceType`: what type of id CallingDeviceID holds. `None` is the protocol's null value.
    pub calling_device_type: Option<DeviceIdType>,
    /// `CalledDeviceType`: what type of id CalledDeviceID holds. `None` is the protocol's null value.
    pub called_device_type: Option<DeviceIdType>,
    /// `LastRedirectDeviceType`: what type of id LastRedirectDeviceID holds. `None` is the protocol's null value.
    pub last_redirect_device_type: Option<DeviceIdType>,
    /// `NumQueued`: number of calls in the service's queue, or still in it after one has left.
    pub num_queued: u16,
    /// `LocalConnectionState`: how the connection stands at its local end, one of the LCS_ values. `None` is the protocol's null value.
    pub local_connection_state: Option<LocalConnectionState>,
    /// `EventCause`: why the event came about, one of the CEC_ values. `None` is the protocol's null value.
    pub event_cause: Option<EventCause>,
    /// `ConnectionDeviceID`: device half of what identifies the connection. At most 63 characters.
    pub connection_device_id: Option<String>,
    /// `QueueDeviceID`: device at which the call queues. At most 63 characters.
    pub queue_device_id: Option<String>,
    /// `CallingDeviceID`: device the call comes from. At most 63 characters.
    pub calling_device_id: Option<String>,
    /// `CalledDeviceID`: device the call was made to at first; for a diverted call the device it goes to now. At most 63 characters.
    pub called_device_id: Option<String>,
    /// `LastRedirectDeviceID`: device that redirected the call or was alerted by it before. At most 63 characters.
    pub last_redirect_device_id: Option<String>,
    /// `NumSkillGroups`: SkillGroupNumber, SkillGroupID, SkillGroupPriority.
    pub skill_groups: Vec<QueuedSkillGroup>,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: UnknownFields,
}

impl Body for CallQueuedEvent {
    const DEF: &'static MessageDef = &tables::CALL_QUEUED_EVENT;
    type View<'a> = views::CallQueuedEvent<'a>;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            let num_skill_groups = w.count::<u16>(self.skill_groups.len());
            w.fixed::<40>(|s| {
                put(s, 0, self.monitor_id);
                put_or_null(s, 4, self.peripheral_id, 0xffffffff);
                put_or_null(s, 8, self.peripheral_type, 0xffff);
                put_or_null(s, 10, self.connection_device_id_type, 0xffff);
                put_or_null(s, 12, self.connection_call_id, 0xffffffff);
                put_or_null(s, 16, self.service_number, 0xffffffff);
                put_or_null(s, 20, self.service_id, 0xffffffff);
                put_or_null(s, 24, self.queue_device_type, 0xffff);
                put_or_null(s, 26, self.calling_device_type, 0xffff);
                put_or_null(s, 28, self.called_device_type, 0xffff);
                put_or_null(s, 30, self.last_redirect_device_type, 0xffff);
                put(s, 32, self.num_queued);
                put(s, 34, num_skill_groups);
                put_or_null(s, 36, self.local_connection_state, 0xffff);
                put_or_null(s, 38, self.event_cause, 0xffff);
            });
        }
        w.texts(
            const {
                &[
                    TextField::new(25, 64),
                    TextField::new(45, 64),
                    TextField::new(27, 64),
                    TextField::new(28, 64),
                    TextField::new(29, 64),
                ]
            },
            &[
                &self.connection_device_id,
                &self.queue_device_id,
                &self.calling_device_id,
                &self.called_device_id,
                &self.last_redirect_device_id,
            ],
        );
        {
            for entry in &self.skill_groups {
                entry.write(w);
            }
        }
        w.unknown(&self.unknown);
    }
}

impl From<views::CallQueuedEvent<'_>> for CallQueuedEvent {
    fn from(view: views::CallQueuedEvent<'_>) -> Self {
        Self {
            monitor_id: view.monitor_id,
            peripheral_id: view.peripheral_id,
            peripheral_type: view.peripheral_type,
            connection_device_id_type: view.connection_device_id_type,
            connection_call_id: view.connection_call_id,
            service_number: view.service_number,
            service_id: view.service_id,
            queue_device_type: view.queue_device_type,
            calling_device_type: view.calling_device_type,
            called_device_type: view.called_device_type,
            last_redirect_device_type: view.last_redirect_device_type,
            num_queued: view.num_queued,
            local_connection_state: view.local_connection_state,
            event_cause: view.event_cause,
            connection_device_id: view.connection_device_id.map(|x| x.to_string()),
            queue_device_id: view.queue_device_id.map(|x| x.to_string()),
            calling_device_id: view.calling_device_id.map(|x| x.to_string()),
            called_device_id: view.called_device_id.map(|x| x.to_string()),
            last_redirect_device_id: view.last_redirect_device_id.map(|x| x.to_string()),
            skill_groups: view.skill_groups.iter().map(Into::into).collect(),
            unknown: view.unknown.into(),
        }
    }
}

impl CallQueuedEvent {
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID as one value.
    pub fn connection(&self) -> Connection {
        Connection {
            call_id: self.connection_call_id,
            device_id_type: self.connection_device_id_type,
            device_id: self.connection_device_id.clone(),
        }
    }

    /// Sets ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID.
    pub fn set_connection(&mut self, connection: &Connection) {
        self.connection_call_id = connection.call_id;
        self.connection_device_id_type = connection.device_id_type;
        self.connection_device_id = connection.device_id.clone();
    }
}

/// CALL_TRANSLATION_ROUTE_EVENT: server gives a client the context of a call that will arrive over a translation route.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CallTranslationRouteEvent {
    /// `ANI`: identity of the line the caller calls from. At most 39 characters.
    pub ani: Option<String>,
    /// `UserToUserInfo`: user-to-user element of ISDN as it came, byte for byte. At most 131 bytes.
    pub user_to_user_info: Option<Vec<u8>>,
    /// `DNIS`: DNIS the call has brought or should bring. At most 31 characters.
    pub dnis: Option<String>,
    /// `DialedNumber`: digits that were dialed or are to be dialed. At most 39 characters.
    pub dialed_number: Option<String>,
    /// `CallerEnteredDigits`: digits the caller gave when an IVR asked for them. At most 39 characters.
    pub caller_entered_digits: Option<String>,
    /// `RouterCallKeyDay`: router call key: the day in the 64-bit key.
    pub router_call_key_day: Option<u32>,
    /// `RouterCallKeyCallID`: router call key: number of the call, counted anew from each midnight.
    pub router_call_key_call_id: Option<u32>,
    /// `RouterCallKeySequenceNumber`: router call key: sequence number, which with day and call gives the TaskID.
    pub router_call_key_sequence_number: Option<u32>,
    /// `CallVariable1`: text of call variable 1, at most 40 characters and a null. At most 40 characters.
    pub call_variable1: Option<String>,
    /// `CallVariable2`: text of call variable 2, at most 40 characters and a null. At most 40 characters.
    pub call_variable2: Option<String>,
    /// `CallVariable3`: text of call variable 3, at most 40 characters and a null. At most 40 characters.
    pub call_variable3: Option<String>,
    /// `CallVariable4`: text of call variable 4, at most 40 characters and a null. At most 40 characters.
    pub call_variable4: Option<String>,
    /// `CallVariable5`: text of call variable 5, at most 40 characters and a null. At most 40 characters.
    pub call_variable5: Option<String>,
    /// `CallVariable6`: text of call variable 6, at most 40 characters and a null. At most 40 characters.
    pub call_variable6: Option<String>,
    /// `CallVariable7`: text of call variable 7, at most 40 characters and a null. At most 40 characters.
    pub call_variable7: Option<String>,
    /// `CallVariable8`: text of call variable 8, at most 40 characters and a null. At most 40 characters.
    pub call_variable8: Option<String>,
    /// `CallVariable9`: text of call variable 9, at most 40 characters and a null. At most 40 characters.
    pub call_variable9: Option<String>,
    /// `CallVariable10`: text of call variable 10, at most 40 characters and a null. At most 40 characters.
    pub call_variable10: Option<String>,
    /// `NamedVariable`: scalar ECC variable with its name; all named data share 2000 bytes.
    pub named_variables: Vec<NamedVariable>,
    /// `NamedArray`: element of an ECC array with its name; all named data share 2000 bytes.
    pub named_arrays: Vec<NamedArray>,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: UnknownFields,
}

impl Body for CallTranslationRouteEvent {
    const DEF: &'static MessageDef = &tables::CALL_TRANSLATION_ROUTE_EVENT;
    type View<'a> = views::CallTranslationRouteEvent<'a>;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            let num_named_variables = w.count::<u16>(self.named_variables.len());
            let num_named_arrays = w.count::<u16>(self.named_arrays.len());
            w.fixed::<4>(|s| {
                put(s, 0, num_named_variables);
                put(s, 2, num_named_arrays);
            });
        }
        w.texts(const { &[TextField::new(8, 40)] }, &[&self.ani]);
        {
            if let Some(x) = &self.user_to_user_info {
                w.bytes(9, x, 131);
            }
        }
        w.texts(
            const { &[TextField::new(10, 32), TextField::new(11, 40), TextField::new(12, 40)] },
            &[&self.dnis, &self.dialed_number, &self.caller_entered_digits],
        );
        {
            if let Some(x) = &self.router_call_key_day {
                w.scalar(72, *x);
            }
        }
        {
            if let Some(x) = &self.router_call_key_call_id {
                w.scalar(73, *x);
            }
        }
        {
            if let Some(x) = &self.router_call_key_sequence_number {
                w.scalar(110, *x);
            }
        }
        w.texts(
            if v <= 9 {
                const {
                    &[
                        TextField::new(13, 40),
                        TextField::new(14, 40),
                        TextField::new(15, 40),
                        TextField::new(16, 40),
                        TextField::new(17, 40),
                        TextField::new(18, 40),
                        TextField::new(19, 40),
                        TextField::new(20, 40),
                        TextField::new(21, 40),
                        TextField::new(22, 40),
                    ]
                }
            } else {
                const {
                    &[
                        TextField::new(13, 41),
                        TextField::new(14, 41),
                        TextField::new(15, 41),
                        TextField::new(16, 41),
                        TextField::new(17, 41),
                        TextField::new(18, 41),
                        TextField::new(19, 41),
                        TextField::new(20, 41),
                        TextField::new(21, 41),
                        TextField::new(22, 41),
                    ]
                }
            },
            &[
                &self.call_variable1,
                &self.call_variable2,
                &self.call_variable3,
                &self.call_variable4,
                &self.call_variable5,
                &self.call_variable6,
                &self.call_variable7,
                &self.call_variable8,
                &self.call_variable9,
                &self.call_variable10,
            ],
        );
        {
            w.ecc(82, &self.named_variables, 251);
        }
        {
            w.ecc(83, &self.named_arrays, 252);
        }
        w.unknown(&self.unknown);
    }
}

impl From<views::CallTranslationRouteEvent<'_>> for CallTranslationRouteEvent {
    fn from(view: views::CallTranslationRouteEvent<'_>) -> Self {
        Self {
            ani: view.ani.map(|x| x.to_string()),
            user_to_user_info: view.user_to_user_info.map(|x| x.to_vec()),
            dnis: view.dnis.map(|x| x.to_string()),
            dialed_number: view.dialed_number.map(|x| x.to_string()),
            caller_entered_digits: view.caller_entered_digits.map(|x| x.to_string()),
            router_call_key_day: view.router_call_key_day,
            router_call_key_call_id: view.router_call_key_call_id,
            router_call_key_sequence_number: view.router_call_key_sequence_number,
            call_variable1: view.call_variable1.map(|x| x.to_string()),
            call_variable2: view.call_variable2.map(|x| x.to_string()),
            call_variable3: view.call_variable3.map(|x| x.to_string()),
            call_variable4: view.call_variable4.map(|x| x.to_string()),
            call_variable5: view.call_variable5.map(|x| x.to_string()),
            call_variable6: view.call_variable6.map(|x| x.to_string()),
            call_variable7: view.call_variable7.map(|x| x.to_string()),
            call_variable8: view.call_variable8.map(|x| x.to_string()),
            call_variable9: view.call_variable9.map(|x| x.to_string()),
            call_variable10: view.call_variable10.map(|x| x.to_string()),
            named_variables: view.named_variables.iter().map(Into::into).collect(),
            named_arrays: view.named_arrays.iter().map(Into::into).collect(),
            unknown: view.unknown.into(),
        }
    }
}

/// BEGIN_CALL_EVENT: server links a client with a call and gives its context; comes before the call's other events.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct BeginCallEvent {
    /// `MonitorID`: monitor (device, call, session or team) that causes the message; 0: none, as with All Events.
    pub monitor_id: u32,
    /// `PeripheralID`: ACD that the message is about; 0xFFFFFFFF if there is none to name. `None` is the protocol's null value.
    pub peripheral_id: Option<u32>,
    /// `PeripheralType`: what sort of ACD it is, one of the PT_ values. `None` is the protocol's null value.
    pub peripheral_type: Option<PeripheralType>,
    /// `CallType`: broad kind of call, one of the CALLTYPE_ values; NULL_CALLTYPE 0xFFFF when there is none. `None` is the protocol's null value.
    pub call_type: Option<CallType>,
    /// `ConnectionDeviceIDType`: whether ConnectionDeviceID is a static id, a dynamic one or left out. `None` is the protocol's null value.
    pub connection_device_id_type: Option<ConnectionDeviceIdType>,
    /// `ConnectionCallID`: call id, which only the device id and its type make unique; 0xFFFFFFFF when there is none. `None` is the protocol's null value.
    pub connection_call_id: Option<u32>,
    /// `CalledPartyDisposition`: disposition code: what came of the called party.
    pub called_party_disposition: DispositionCode,
    /// `ConnectionDeviceID`: device half of what identifies the connection. At most 63 characters.
    pub connection_device_id: Option<String>,
    /// `ANI`: identity of the line the caller calls from. At most 39 characters.
    pub ani: Option<String>,
    /// `UserToUserInfo`: user-to-user element of ISDN as it came, byte for byte. At most 131 bytes.
    pub user_to_user_info: Option<Vec<u8>>,
    /// `DNIS`: DNIS the call has brought or should bring. At most 31 characters.
    pub dnis: Option<String>,
    /// `DialedNumber`: digits that were dialed or are to be dialed. At most 39 characters.
    pub dialed_number: Option<String>,
    /// `CallerEnteredDigits`: digits the caller gave when an IVR asked for them. At most 39 characters.
    pub caller_entered_digits: Option<String>,
    /// `RouterCallKeyDay`: router call key: the day in the 64-bit key.
    pub router_call_key_day: Option<u32>,
    /// `RouterCallKeyCallID`: router call key: number of the call, counted anew from each midnight.
    pub router_call_key_call_id: Option<u32>,
    /// `RouterCallKeySequenceNumber`: router call key: sequence number, which with day and call gives the TaskID.
    pub router_call_key_sequence_number: Option<u32>,
    /// `CallVariable1`: text of call variable 1, at most 40 characters and a null. At most 40 characters.
    pub call_variable1: Option<String>,
    /// `CallVariable2`: text of call variable 2, at most 40 characters and a null. At most 40 characters.
    pub call_variable2: Option<String>,
    /// `CallVariable3`: text of call variable 3, at most 40 characters and a null. At most 40 characters.
    pub call_variable3: Option<String>,
    /// `CallVariable4`: text of call variable 4, at most 40 characters and a null. At most 40 characters.
    pub call_variable4: Option<String>,
    /// `CallVariable5`: text of call variable 5, at most 40 characters and a null. At most 40 characters.
    pub call_variable5: Option<String>,
    /// `CallVariable6`: text of call variable 6, at most 40 characters and a null. At most 40 characters.
    pub call_variable6: Option<String>,
    /// `CallVariable7`: text of call variable 7, at most 40 characters and a null. At most 40 characters.
    pub call_variable7: Option<String>,
    /// `CallVariable8`: text of call variable 8, at most 40 characters and a null. At most 40 characters.
    pub call_variable8: Option<String>,
    /// `CallVariable9`: text of call variable 9, at most 40 characters and a null. At most 40 characters.
    pub call_variable9: Option<String>,
    /// `CallVariable10`: text of call variable 10, at most 40 characters and a null. At most 40 characters.
    pub call_variable10: Option<String>,
    /// `CallWrapupData`: what was noted about the call in wrap-up. At most 39 characters.
    pub call_wrapup_data: Option<String>,
    /// `NamedVariable`: scalar ECC variable with its name; all named data share 2000 bytes.
    pub named_variables: Vec<NamedVariable>,
    /// `NamedArray`: element of an ECC array with its name; all named data share 2000 bytes.
    pub named_arrays: Vec<NamedArray>,
    /// `NumCTIClients`: CTIClientSignature, CTIClientTimestamp.
    pub cti_clients: Vec<CtiClient>,
    /// `CallReferenceID`: identifies the call uniquely within Unified CM, which does not always supply it. At most 32 bytes. Since version 14.
    pub call_reference_id: Option<Vec<u8>>,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: UnknownFields,
}

impl Body for BeginCallEvent {
    const DEF: &'static MessageDef = &tables::BEGIN_CALL_EVENT;
    type View<'a> = views::BeginCallEvent<'a>;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            let num_cti_clients = w.count::<u16>(self.cti_clients.len());
            let num_named_variables = w.count::<u16>(self.named_variables.len());
            let num_named_arrays = w.count::<u16>(self.named_arrays.len());
            w.fixed::<26>(|s| {
                put(s, 0, self.monitor_id);
                put_or_null(s, 4, self.peripheral_id, 0xffffffff);
                put_or_null(s, 8, self.peripheral_type, 0xffff);
                put(s, 10, num_cti_clients);
                put(s, 12, num_named_variables);
                put(s, 14, num_named_arrays);
                put_or_null(s, 16, self.call_type, 0xffff);
                put_or_null(s, 18, self.connection_device_id_type, 0xffff);
                put_or_null(s, 20, self.connection_call_id, 0xffffffff);
                put(s, 24, self.called_party_disposition);
            });
        }
        w.texts(
            const { &[TextField::new(25, 64), TextField::new(8, 40)] },
            &[&self.connection_device_id, &self.ani],
        );
        {
            if let Some(x) = &self.user_to_user_info {
                w.bytes(9, x, 131);
            }
        }
        w.texts(
            const { &[TextField::new(10, 32), TextField::new(11, 40), TextField::new(12, 40)] },
            &[&self.dnis, &self.dialed_number, &self.caller_entered_digits],
        );
        {
            if let Some(x) = &self.router_call_key_day {
                w.scalar(72, *x);
            }
        }
        {
            if let Some(x) = &self.router_call_key_call_id {
                w.scalar(73, *x);
            }
        }
        {
            if let Some(x) = &self.router_call_key_sequence_number {
                w.scalar(110, *x);
            }
        }
        w.texts(
            if v <= 9 {
                const {
                    &[
                        TextField::new(13, 40),
                        TextField::new(14, 40),
                        TextField::new(15, 40),
                        TextField::new(16, 40),
                        TextField::new(17, 40),
                        TextField::new(18, 40),
                        TextField::new(19, 40),
                        TextField::new(20, 40),
                        TextField::new(21, 40),
                        TextField::new(22, 40),
                        TextField::new(46, 40),
                    ]
                }
            } else {
                const {
                    &[
                        TextField::new(13, 41),
                        TextField::new(14, 41),
                        TextField::new(15, 41),
                        TextField::new(16, 41),
                        TextField::new(17, 41),
                        TextField::new(18, 41),
                        TextField::new(19, 41),
                        TextField::new(20, 41),
                        TextField::new(21, 41),
                        TextField::new(22, 41),
                        TextField::new(46, 40),
                    ]
                }
            },
            &[
                &self.call_variable1,
                &self.call_variable2,
                &self.call_variable3,
                &self.call_variable4,
                &self.call_variable5,
                &self.call_variable6,
                &self.call_variable7,
                &self.call_variable8,
                &self.call_variable9,
                &self.call_variable10,
                &self.call_wrapup_data,
            ],
        );
        {
            w.ecc(82, &self.named_variables, 251);
        }
        {
            w.ecc(83, &self.named_arrays, 252);
        }
        {
            for entry in &self.cti_clients {
                entry.write(w);
            }
        }
        if v >= 14 {
            if let Some(x) = &self.call_reference_id {
                w.bytes(223, x, 32);
            }
        }
        w.unknown(&self.unknown);
    }
}

impl From<views::BeginCallEvent<'_>> for BeginCallEvent {
    fn from(view: views::BeginCallEvent<'_>) -> Self {
        Self {
            monitor_id: view.monitor_id,
            peripheral_id: view.peripheral_id,
            peripheral_type: view.peripheral_type,
            call_type: view.call_type,
            connection_device_id_type: view.connection_device_id_type,
            connection_call_id: view.connection_call_id,
            called_party_disposition: view.called_party_disposition,
            connection_device_id: view.connection_device_id.map(|x| x.to_string()),
            ani: view.ani.map(|x| x.to_string()),
            user_to_user_info: view.user_to_user_info.map(|x| x.to_vec()),
            dnis: view.dnis.map(|x| x.to_string()),
            dialed_number: view.dialed_number.map(|x| x.to_string()),
            caller_entered_digits: view.caller_entered_digits.map(|x| x.to_string()),
            router_call_key_day: view.router_call_key_day,
            router_call_key_call_id: view.router_call_key_call_id,
            router_call_key_sequence_number: view.router_call_key_sequence_number,
            call_variable1: view.call_variable1.map(|x| x.to_string()),
            call_variable2: view.call_variable2.map(|x| x.to_string()),
            call_variable3: view.call_variable3.map(|x| x.to_string()),
            call_variable4: view.call_variable4.map(|x| x.to_string()),
            call_variable5: view.call_variable5.map(|x| x.to_string()),
            call_variable6: view.call_variable6.map(|x| x.to_string()),
            call_variable7: view.call_variable7.map(|x| x.to_string()),
            call_variable8: view.call_variable8.map(|x| x.to_string()),
            call_variable9: view.call_variable9.map(|x| x.to_string()),
            call_variable10: view.call_variable10.map(|x| x.to_string()),
            call_wrapup_data: view.call_wrapup_data.map(|x| x.to_string()),
            named_variables: view.named_variables.iter().map(Into::into).collect(),
            named_arrays: view.named_arrays.iter().map(Into::into).collect(),
            cti_clients: view.cti_clients.iter().map(Into::into).collect(),
            call_reference_id: view.call_reference_id.map(|x| x.to_vec()),
            unknown: view.unknown.into(),
        }
    }
}

impl BeginCallEvent {
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID as one value.
    pub fn connection(&self) -> Connection {
        Connection {
            call_id: self.connection_call_id,
            device_id_type: self.connection_device_id_type,
            device_id: self.connection_device_id.clone(),
        }
    }

    /// Sets ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID.
    pub fn set_connection(&mut self, connection: &Connection) {
        self.connection_call_id = connection.call_id;
        self.connection_device_id_type = connection.device_id_type;
        self.connection_device_id = connection.device_id.clone();
    }
}

/// END_CALL_EVENT: server ends a client's link with a call: no more of its events follow, the call may go on.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EndCallEvent {
    /// `MonitorID`: monitor (device, call, session or team) that causes the message; 0: none, as with All Events.
    pub monitor_id: u32,
    /// `PeripheralID`: ACD that the message is about; 0xFFFFFFFF if there is none to name. `None` is the protocol's null value.
    pub peripheral_id: Option<u32>,
    /// `PeripheralType`: what sort of ACD it is, one of the PT_ values. `None` is the protocol's null value.
    pub peripheral_type: Option<PeripheralType>,
    /// `ConnectionDeviceIDType`: whether ConnectionDeviceID is a static id, a dynamic one or left out. `None` is the protocol's null value.
    pub connection_device_id_type: Option<ConnectionDeviceIdType>,
    /// `ConnectionCallID`: call id, which only the device id and its type make unique; 0xFFFFFFFF when there is none. `None` is the protocol's null value.
    pub connection_call_id: Option<u32>,
    /// `ConnectionDeviceID`: device half of what identifies the connection. At most 63 characters.
    pub connection_device_id: Option<String>,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: UnknownFields,
}

impl Body for EndCallEvent {
    const DEF: &'static MessageDef = &tables::END_CALL_EVENT;
    type View<'a> = views::EndCallEvent<'a>;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            w.fixed::<16>(|s| {
                put(s, 0, self.monitor_id);
                put_or_null(s, 4, self.peripheral_id, 0xffffffff);
                put_or_null(s, 8, self.peripheral_type, 0xffff);
                put_or_null(s, 10, self.connection_device_id_type, 0xffff);
                put_or_null(s, 12, self.connection_call_id, 0xffffffff);
            });
        }
        w.texts(const { &[TextField::new(25, 64)] }, &[&self.connection_device_id]);
        w.unknown(&self.unknown);
    }
}

impl From<views::EndCallEvent<'_>> for EndCallEvent {
    fn from(view: views::EndCallEvent<'_>) -> Self {
        Self {
            monitor_id: view.monitor_id,
            peripheral_id: view.peripheral_id,
            peripheral_type: view.peripheral_type,
            connection_device_id_type: view.connection_device_id_type,
            connection_call_id: view.connection_call_id,
            connection_device_id: view.connection_device_id.map(|x| x.to_string()),
            unknown: view.unknown.into(),
        }
    }
}

impl EndCallEvent {
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID as one value.
    pub fn connection(&self) -> Connection {
        Connection {
            call_id: self.connection_call_id,
            device_id_type: self.connection_device_id_type,
            device_id: self.connection_device_id.clone(),
        }
    }

    /// Sets ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID.
    pub fn set_connection(&mut self, connection: &Connection) {
        self.connection_call_id = connection.call_id;
        self.connection_device_id_type = connection.device_id_type;
        self.connection_device_id = connection.device_id.clone();
    }
}

/// CALL_DATA_UPDATE_EVENT: server tells a client what changed in a call's context, its identifiers included.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CallDataUpdateEvent {
    /// `MonitorID`: monitor (device, call, session or team) that causes the message; 0: none, as with All Events.
    pub monitor_id: u32,
    /// `PeripheralID`: ACD that the message is about; 0xFFFFFFFF if there is none to name. `None` is the protocol's null value.
    pub peripheral_id: Option<u32>,
    /// `PeripheralType`: what sort of ACD it is, one of the PT_ values. `None` is the protocol's null value.
    pub peripheral_type: Option<PeripheralType>,
    /// `CallType`: broad kind of call, one of the CALLTYPE_ values; NULL_CALLTYPE 0xFFFF when there is none. `None` is the protocol's null value.
    pub call_type: Option<CallType>,
    /// `ConnectionDeviceIDType`: whether ConnectionDeviceID is a static id, a dynamic one or left out. `None` is the protocol's null value.
    pub connection_device_id_type: Option<ConnectionDeviceIdType>,
    /// `ConnectionCallID`: call id, which only the device id and its type make unique; 0xFFFFFFFF when there is none. `None` is the protocol's null value.
    pub connection_call_id: Option<u32>,
    /// `NewConnectionDeviceIDType`: what type of id NewConnectionDeviceID holds. `None` is the protocol's null value.
    pub new_connection_device_id_type: Option<ConnectionDeviceIdType>,
    /// `NewConnectionCallID`: call id that the call has from now on. `None` is the protocol's null value.
    pub new_connection_call_id: Option<u32>,
    /// `CalledPartyDisposition`: disposition code: what came of the called party.
    pub called_party_disposition: DispositionCode,
    /// `CampaignID`: outbound campaign of the call; 0 if not used.
    pub campaign_id: u32,
    /// `QueryRuleID`: query rule of the outbound campaign; 0 if not used.
    pub query_rule_id: u32,
    /// `ConnectionDeviceID`: device half of what identifies the connection. At most 63 characters.
    pub connection_device_id: Option<String>,
    /// `NewConnectionDeviceID`: device half of what identifies the connection from now on. At most 63 characters.
    pub new_connection_device_id: Option<String>,
    /// `ANI`: identity of the line the caller calls from. At most 39 characters.
    pub ani: Option<String>,
    /// `UserToUserInfo`: user-to-user element of ISDN as it came, byte for byte. At most 131 bytes.
    pub user_to_user_info: Option<Vec<u8>>,
    /// `DNIS`: DNIS the call has brought or should bring. At most 31 characters.
    pub dnis: Option<String>,
    /// `DialedNumber`: digits that were dialed or are to be dialed. At most 39 characters.
    pub dialed_number: Option<String>,
    /// `CallerEnteredDigits`: digits the caller gave when an IVR asked for them. At most 39 characters.
    pub caller_entered_digits: Option<String>,
    /// `RouterCallKeyDay`: router call key: the day in the 64-bit key.
    pub router_call_key_day: Option<u32>,
    /// `RouterCallKeyCallID`: router call key: number of the call, counted anew from each midnight.
    pub router_call_key_call_id: Option<u32>,
    /// `RouterCallKeySequenceNumber`: router call key: sequence number, which with day and call gives the TaskID.
    pub router_call_key_sequence_number: Option<u32>,
    /// `CallVariable1`: text of call variable 1, at most 40 characters and a null. At most 40 characters.
    pub call_variable1: Option<String>,
    /// `CallVariable2`: text of call variable 2, at most 40 characters and a null. At most 40 characters.
    pub call_variable2: Option<String>,
    /// `CallVariable3`: text of call variable 3, at most 40 characters and a null. At most 40 characters.
    pub call_variable3: Option<String>,
    /// `CallVariable4`: text of call variable 4, at most 40 characters and a null. At most 40 characters.
    pub call_variable4: Option<String>,
    /// `CallVariable5`: text of call variable 5, at most 40 characters and a null. At most 40 characters.
    pub call_variable5: Option<String>,
    /// `CallVariable6`: text of call variable 6, at most 40 characters and a null. At most 40 characters.
    pub call_variable6: Option<String>,
    /// `CallVariable7`: text of call variable 7, at most 40 characters and a null. At most 40 characters.
    pub call_variable7: Option<String>,
    /// `CallVariable8`: text of call variable 8, at most 40 characters and a null. At most 40 characters.
    pub call_variable8: Option<String>,
    /// `CallVariable9`: text of call variable 9, at most 40 characters and a null. At most 40 characters.
    pub call_variable9: Option<String>,
    /// `CallVariable10`: text of call variable 10, at most 40 characters and a null. At most 40 characters.
    pub call_variable10: Option<String>,
    /// `CallWrapupData`: what was noted about the call in wrap-up. At most 39 characters.
    pub call_wrapup_data: Option<String>,
    /// `NamedVariable`: scalar ECC variable with its name; all named data share 2000 bytes.
    pub named_variables: Vec<NamedVariable>,
    /// `NamedArray`: element of an ECC array with its name; all named data share 2000 bytes.
    pub named_arrays: Vec<NamedArray>,
    /// `CustomerPhoneNumber`: phone number of the customer, as in the Agent Real Time table. At most 19 characters.
    pub customer_phone_number: Option<String>,
    /// `CustomerAccountNumber`: account number of the customer, as in the Agent Real Time table. At most 31 characters.
    pub customer_account_number: Option<String>,
    /// `NumCTIClients`: CTIClientSignature, CTIClientTimestamp.
    pub cti_clients: Vec<CtiClient>,
    /// `CallReferenceID`: identifies the call uniquely within Unified CM, which does not always supply it. At most 32 bytes. Since version 14.
    pub call_reference_id: Option<Vec<u8>>,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: UnknownFields,
}

impl Body for CallDataUpdateEvent {
    const DEF: &'static MessageDef = &tables::CALL_DATA_UPDATE_EVENT;
    type View<'a> = views::CallDataUpdateEvent<'a>;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            let num_cti_clients = w.count::<u16>(self.cti_clients.len());
            let num_named_variables = w.count::<u16>(self.named_variables.len());
            let num_named_arrays = w.count::<u16>(self.named_arrays.len());
            w.fixed::<40>(|s| {
                put(s, 0, self.monitor_id);
                put_or_null(s, 4, self.peripheral_id, 0xffffffff);
                put_or_null(s, 8, self.peripheral_type, 0xffff);
                put(s, 10, num_cti_clients);
                put(s, 12, num_named_variables);
                put(s, 14, num_named_arrays);
                put_or_null(s, 16, self.call_type, 0xffff);
                put_or_null(s, 18, self.connection_device_id_type, 0xffff);
                put_or_null(s, 20, self.connection_call_id, 0xffffffff);
                put_or_null(s, 24, self.new_connection_device_id_type, 0xffff);
                put_or_null(s, 26, self.new_connection_call_id, 0xffffffff);
                put(s, 30, self.called_party_disposition);
                put(s, 32, self.campaign_id);
                put(s, 36, self.query_rule_id);
            });
        }
        w.texts(
            const { &[TextField::new(25, 64), TextField::new(47, 64), TextField::new(8, 40)] },
            &[&self.connection_device_id, &self.new_connection_device_id, &self.ani],
        );
        {
            if let Some(x) = &self.user_to_user_info {
                w.bytes(9, x, 131);
            }
        }
        w.texts(
            const { &[TextField::new(10, 32), TextField::new(11, 40), TextField::new(12, 40)] },
            &[&self.dnis, &self.dialed_number, &self.caller_entered_digits],
        );
        {
            if let Some(x) = &self.router_call_key_day {
                w.scalar(72, *x);
            }
        }
        {
            if let Some(x) = &self.router_call_key_call_id {
                w.scalar(73, *x);
            }
        }
        {
            if let Some(x) = &self.router_call_key_sequence_number {
                w.scalar(110, *x);
            }
        }
        w.texts(
            if v <= 9 {
                const {
                    &[
                        TextField::new(13, 40),
                        TextField::new(14, 40),
                        TextField::new(15, 40),
                        TextField::new(16, 40),
                        TextField::new(17, 40),
                        TextField::new(18, 40),
                        TextField::new(19, 40),
                        TextField::new(20, 40),
                        TextField::new(21, 40),
                        TextField::new(22, 40),
                        TextField::new(46, 40),
                    ]
                }
            } else {
                const {
                    &[
                        TextField::new(13, 41),
                        TextField::new(14, 41),
                        TextField::new(15, 41),
                        TextField::new(16, 41),
                        TextField::new(17, 41),
                        TextField::new(18, 41),
                        TextField::new(19, 41),
                        TextField::new(20, 41),
                        TextField::new(21, 41),
                        TextField::new(22, 41),
                        TextField::new(46, 40),
                    ]
                }
            },
            &[
                &self.call_variable1,
                &self.call_variable2,
                &self.call_variable3,
                &self.call_variable4,
                &self.call_variable5,
                &self.call_variable6,
                &self.call_variable7,
                &self.call_variable8,
                &self.call_variable9,
                &self.call_variable10,
                &self.call_wrapup_data,
            ],
        );
        {
            w.ecc(82, &self.named_variables, 251);
        }
        {
            w.ecc(83, &self.named_arrays, 252);
        }
        w.texts(
            const { &[TextField::new(95, 20), TextField::new(96, 32)] },
            &[&self.customer_phone_number, &self.customer_account_number],
        );
        {
            for entry in &self.cti_clients {
                entry.write(w);
            }
        }
        if v >= 14 {
            if let Some(x) = &self.call_reference_id {
                w.bytes(223, x, 32);
            }
        }
        w.unknown(&self.unknown);
    }
}

impl From<views::CallDataUpdateEvent<'_>> for CallDataUpdateEvent {
    fn from(view: views::CallDataUpdateEvent<'_>) -> Self {
        Self {
            monitor_id: view.monitor_id,
            peripheral_id: view.peripheral_id,
            peripheral_type: view.peripheral_type,
            call_type: view.call_type,
            connection_device_id_type: view.connection_device_id_type,
            connection_call_id: view.connection_call_id,
            new_connection_device_id_type: view.new_connection_device_id_type,
            new_connection_call_id: view.new_connection_call_id,
            called_party_disposition: view.called_party_disposition,
            campaign_id: view.campaign_id,
            query_rule_id: view.query_rule_id,
            connection_device_id: view.connection_device_id.map(|x| x.to_string()),
            new_connection_device_id: view.new_connection_device_id.map(|x| x.to_string()),
            ani: view.ani.map(|x| x.to_string()),
            user_to_user_info: view.user_to_user_info.map(|x| x.to_vec()),
            dnis: view.dnis.map(|x| x.to_string()),
            dialed_number: view.dialed_number.map(|x| x.to_string()),
            caller_entered_digits: view.caller_entered_digits.map(|x| x.to_string()),
            router_call_key_day: view.router_call_key_day,
            router_call_key_call_id: view.router_call_key_call_id,
            router_call_key_sequence_number: view.router_call_key_sequence_number,
            call_variable1: view.call_variable1.map(|x| x.to_string()),
            call_variable2: view.call_variable2.map(|x| x.to_string()),
            call_variable3: view.call_variable3.map(|x| x.to_string()),
            call_variable4: view.call_variable4.map(|x| x.to_string()),
            call_variable5: view.call_variable5.map(|x| x.to_string()),
            call_variable6: view.call_variable6.map(|x| x.to_string()),
            call_variable7: view.call_variable7.map(|x| x.to_string()),
            call_variable8: view.call_variable8.map(|x| x.to_string()),
            call_variable9: view.call_variable9.map(|x| x.to_string()),
            call_variable10: view.call_variable10.map(|x| x.to_string()),
            call_wrapup_data: view.call_wrapup_data.map(|x| x.to_string()),
            named_variables: view.named_variables.iter().map(Into::into).collect(),
            named_arrays: view.named_arrays.iter().map(Into::into).collect(),
            customer_phone_number: view.customer_phone_number.map(|x| x.to_string()),
            customer_account_number: view.customer_account_number.map(|x| x.to_string()),
            cti_clients: view.cti_clients.iter().map(Into::into).collect(),
            call_reference_id: view.call_reference_id.map(|x| x.to_vec()),
            unknown: view.unknown.into(),
        }
    }
}

impl CallDataUpdateEvent {
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID as one value.
    pub fn connection(&self) -> Connection {
        Connection {
            call_id: self.connection_call_id,
            device_id_type: self.connection_device_id_type,
            device_id: self.connection_device_id.clone(),
        }
    }

    /// Sets ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID.
    pub fn set_connection(&mut self, connection: &Connection) {
        self.connection_call_id = connection.call_id;
        self.connection_device_id_type = connection.device_id_type;
        self.connection_device_id = connection.device_id.clone();
    }
}

impl CallDataUpdateEvent {
    /// NewConnectionCallID, NewConnectionDeviceIDType and NewConnectionDeviceID as one value.
    pub fn new_connection(&self) -> Connection {
        Connection {
            call_id: self.new_connection_call_id,
            device_id_type: self.new_connection_device_id_type,
            device_id: self.new_connection_device_id.clone(),
        }
    }

    /// Sets NewConnectionCallID, NewConnectionDeviceIDType and NewConnectionDeviceID.
    pub fn set_new_connection(&mut self, connection: &Connection) {
        self.new_connection_call_id = connection.call_id;
        self.new_connection_device_id_type = connection.device_id_type;
        self.new_connection_device_id = connection.device_id.clone();
    }
}

/// CALL_REACHED_NETWORK_EVENT: server tells a client that an outbound call has got to another network.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CallReachedNetworkEvent {
    /// `MonitorID`: monitor (device, call, session or team) that causes the message; 0: none, as with All Events.
    pub monitor_id: u32,
    /// `PeripheralID`: ACD that the message is about; 0xFFFFFFFF if there is none to name. `None` is the protocol's null value.
    pub peripheral_id: Option<u32>,
    /// `PeripheralType`: what sort of ACD it is, one of the PT_ values. `None` is the protocol's null value.
    pub peripheral_type: Option<PeripheralType>,
    /// `ConnectionDeviceIDType`: whether ConnectionDeviceID is a static id, a dynamic one or left out. `None` is the protocol's null value.
    pub connection_device_id_type: Option<ConnectionDeviceIdType>,
    /// `ConnectionCallID`: call id, which only the device id and its type make unique; 0xFFFFFFFF when there is none. `None` is the protocol's null value.
    pub connection_call_id: Option<u32>,
    /// `LineHandle`: line of the phone that is used; 0xFFFF when not known. `None` is the protocol's null value.
    pub line_handle: Option<u16>,
    /// `LineType`: what sort of line it is, one of the LINETYPE_ values; 0xFFFF when there is none. `None` is the protocol's null value.
    pub line_type: Option<LineType>,
    /// `TrunkUsedDeviceType`: what type of id TrunkUsedDeviceID holds. `None` is the protocol's null value.
    pub trunk_used_device_type: Option<DeviceIdType>,
    /// `CalledDeviceType`: what type of id CalledDeviceID holds. `None` is the protocol's null value.
    pub called_device_type: Option<DeviceIdType>,
    /// `LocalConnectionState`: how the connection stands at its local end, one of the LCS_ values. `None` is the protocol's null value.
    pub local_connection_state: Option<LocalConnectionState>,
    /// `EventCause`: why the event came about, one of the CEC_ values. `None` is the protocol's null value.
    pub event_cause: Option<EventCause>,
    /// `ConnectionDeviceID`: device half of what identifies the connection. At most 63 characters.
    pub connection_device_id: Option<String>,
    /// `TrunkUsedDeviceID`: trunk the call goes over. At most 63 characters.
    pub trunk_used_device_id: Option<String>,
    /// `CalledDeviceID`: device the call was made to at first; for a diverted call the device it goes to now. At most 63 characters.
    pub called_device_id: Option<String>,
    /// `TrunkNumber`: trunk, by number.
    pub trunk_number: Option<u32>,
    /// `TrunkGroupNumber`: trunk group, by number.
    pub trunk_group_number: Option<u32>,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: UnknownFields,
}

impl Body for CallReachedNetworkEvent {
    const DEF: &'static MessageDef = &tables::CALL_REACHED_NETWORK_EVENT;
    type View<'a> = views::CallReachedNetworkEvent<'a>;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            w.fixed::<28>(|s| {
                put(s, 0, self.monitor_id);
                put_or_null(s, 4, self.peripheral_id, 0xffffffff);
                put_or_null(s, 8, self.peripheral_type, 0xffff);
                put_or_null(s, 10, self.connection_device_id_type, 0xffff);
                put_or_null(s, 12, self.connection_call_id, 0xffffffff);
                put_or_null(s, 16, self.line_handle, 0xffff);
                put_or_null(s, 18, self.line_type, 0xffff);
                put_or_null(s, 20, self.trunk_used_device_type, 0xffff);
                put_or_null(s, 22, self.called_device_type, 0xffff);
                put_or_null(s, 24, self.local_connection_state, 0xffff);
                put_or_null(s, 26, self.event_cause, 0xffff);
            });
        }
        w.texts(
            const { &[TextField::new(25, 64), TextField::new(48, 64), TextField::new(28, 64)] },
            &[&self.connection_device_id, &self.trunk_used_device_id, &self.called_device_id],
        );
        {
            if let Some(x) = &self.trunk_number {
                w.scalar(121, *x);
            }
        }
        {
            if let Some(x) = &self.trunk_group_number {
                w.scalar(122, *x);
            }
        }
        w.unknown(&self.unknown);
    }
}

impl From<views::CallReachedNetworkEvent<'_>> for CallReachedNetworkEvent {
    fn from(view: views::CallReachedNetworkEvent<'_>) -> Self {
        Self {
            monitor_id: view.monitor_id,
            peripheral_id: view.peripheral_id,
            peripheral_type: view.peripheral_type,
            connection_device_id_type: view.connection_device_id_type,
            connection_call_id: view.connection_call_id,
            line_handle: view.line_handle,
            line_type: view.line_type,
            trunk_used_device_type: view.trunk_used_device_type,
            called_device_type: view.called_device_type,
            local_connection_state: view.local_connection_state,
            event_cause: view.event_cause,
            connection_device_id: view.connection_device_id.map(|x| x.to_string()),
            trunk_used_device_id: view.trunk_used_device_id.map(|x| x.to_string()),
            called_device_id: view.called_device_id.map(|x| x.to_string()),
            trunk_number: view.trunk_number,
            trunk_group_number: view.trunk_group_number,
            unknown: view.unknown.into(),
        }
    }
}

impl CallReachedNetworkEvent {
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID as one value.
    pub fn connection(&self) -> Connection {
        Connection {
            call_id: self.connection_call_id,
            device_id_type: self.connection_device_id_type,
            device_id: self.connection_device_id.clone(),
        }
    }

    /// Sets ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID.
    pub fn set_connection(&mut self, connection: &Connection) {
        self.connection_call_id = connection.call_id;
        self.connection_device_id_type = connection.device_id_type;
        self.connection_device_id = connection.device_id.clone();
    }
}

/// CALL_DEQUEUED_EVENT: server tells a client that a call has left one or more queues.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CallDequeuedEvent {
    /// `MonitorID`: monitor (device, call, session or team) that causes the message; 0: none, as with All Events.
    pub monitor_id: u32,
    /// `PeripheralID`: ACD that the message is about; 0xFFFFFFFF if there is none to name. `None` is the protocol's null value.
    pub peripheral_id: Option<u32>,
    /// `PeripheralType`: what sort of ACD it is, one of the PT_ values. `None` is the protocol's null value.
    pub peripheral_type: Option<PeripheralType>,
    /// `ConnectionDeviceIDType`: whether ConnectionDeviceID is a static id, a dynamic one or left out. `None` is the protocol's null value.
    pub connection_device_id_type: Option<ConnectionDeviceIdType>,
    /// `ConnectionCallID`: call id, which only the device id and its type make unique; 0xFFFFFFFF when there is none. `None` is the protocol's null value.
    pub connection_call_id: Option<u32>,
    /// `QueueDeviceType`: what type of id the queue device has. `None` is the protocol's null value.
    pub queue_device_type: Option<DeviceIdType>,
    /// `ServiceNumber`: service by its number on the peripheral; NULL_SERVICE 0xFFFFFFFF when there is none. `None` is the protocol's null value.
    pub service_number: Option<u32>,
    /// `ServiceID`: service by its Unified CCE id; NULL_SERVICE 0xFFFFFFFF when there is none. `None` is the protocol's null value.
    pub service_id: Option<u32>,
    /// `NumQueued`: number of calls in the service's queue, or still in it after one has left.
    pub num_queued: u16,
    /// `LocalConnectionState`: how the connection stands at its local end, one of the LCS_ values. `None` is the protocol's null value.
    pub local_connection_state: Option<LocalConnectionState>,
    /// `EventCause`: why the event came about, one of the CEC_ values. `None` is the protocol's null value.
    pub event_cause: Option<EventCause>,
    /// `ConnectionDeviceID`: device half of what identifies the connection. At most 63 characters.
    pub connection_device_id: Option<String>,
    /// `NumSkillGroups`: SkillGroupNumber, SkillGroupID, SkillGroupPriority.
    pub skill_groups: Vec<DequeuedSkillGroup>,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: UnknownFields,
}

impl Body for CallDequeuedEvent {
    const DEF: &'static MessageDef = &tables::CALL_DEQUEUED_EVENT;
    type View<'a> = views::CallDequeuedEvent<'a>;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            let num_skill_groups = w.count::<u16>(self.skill_groups.len());
            w.fixed::<34>(|s| {
                put(s, 0, self.monitor_id);
                put_or_null(s, 4, self.peripheral_id, 0xffffffff);
                put_or_null(s, 8, self.peripheral_type, 0xffff);
                put_or_null(s, 10, self.connection_device_id_type, 0xffff);
                put_or_null(s, 12, self.connection_call_id, 0xffffffff);
                put_or_null(s, 16, self.queue_device_type, 0xffff);
                put_or_null(s, 18, self.service_number, 0xffffffff);
                put_or_null(s, 22, self.service_id, 0xffffffff);
                put(s, 26, self.num_queued);
                put(s, 28, num_skill_groups);
                put_or_null(s, 30, self.local_connection_state, 0xffff);
                put_or_null(s, 32, self.event_cause, 0xffff);
            });
        }
        w.texts(const { &[TextField::new(25, 64)] }, &[&self.connection_device_id]);
        {
            for entry in &self.skill_groups {
                entry.write(w);
            }
        }
        w.unknown(&self.unknown);
    }
}

impl From<views::CallDequeuedEvent<'_>> for CallDequeuedEvent {
    fn from(view: views::CallDequeuedEvent<'_>) -> Self {
        Self {
            monitor_id: view.monitor_id,
            peripheral_id: view.peripheral_id,
            peripheral_type: view.peripheral_type,
            connection_device_id_type: view.connection_device_id_type,
            connection_call_id: view.connection_call_id,
            queue_device_type: view.queue_device_type,
            service_number: view.service_number,
            service_id: view.service_id,
            num_queued: view.num_queued,
            local_connection_state: view.local_connection_state,
            event_cause: view.event_cause,
            connection_device_id: view.connection_device_id.map(|x| x.to_string()),
            skill_groups: view.skill_groups.iter().map(Into::into).collect(),
            unknown: view.unknown.into(),
        }
    }
}

impl CallDequeuedEvent {
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID as one value.
    pub fn connection(&self) -> Connection {
        Connection {
            call_id: self.connection_call_id,
            device_id_type: self.connection_device_id_type,
            device_id: self.connection_device_id.clone(),
        }
    }

    /// Sets ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID.
    pub fn set_connection(&mut self, connection: &Connection) {
        self.connection_call_id = connection.call_id;
        self.connection_device_id_type = connection.device_id_type;
        self.connection_device_id = connection.device_id.clone();
    }
}

/// RTP_STARTED_EVENT: server tells a client that one direction of a media stream has begun.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RtpStartedEvent {
    /// `MonitorID`: monitor (device, call, session or team) that causes the message; 0: none, as with All Events.
    pub monitor_id: u32,
    /// `PeripheralID`: ACD that the message is about; 0xFFFFFFFF if there is none to name. `None` is the protocol's null value.
    pub peripheral_id: Option<u32>,
    /// `ClientPort`: TCP port from which the client is connected.
    pub client_port: u32,
    /// `Direction`: agent's call: direction from 0 to 7; RTP: 0 input, 1 output, 2 both ways.
    pub direction: RtpDirection,
    /// `RTPType`: media of the stream: 0 audio, 1 video, 2 data.
    pub rtp_type: RtpType,
    /// `BitRate`: media bit rate; matters for G.723 alone.
    pub bit_rate: u32,
    /// `EchoCancellation`: whether echo is cancelled: off or on.
    pub echo_cancellation: u16,
    /// `PacketSize`: how many milliseconds of media a packet holds.
    pub packet_size: u32,
    /// `PayloadType`: which audio codec is used, by number.
    pub payload_type: u16,
    /// `ConnectionDeviceIDType`: whether ConnectionDeviceID is a static id, a dynamic one or left out. `None` is the protocol's null value.
    pub connection_device_id_type: Option<ConnectionDeviceIdType>,
    /// `ConnectionCallID`: call id, which only the device id and its type make unique; 0xFFFFFFFF when there is none. `None` is the protocol's null value.
    pub connection_call_id: Option<u32>,
    /// `ConnectionDeviceID`: device half of what identifies the connection. At most 63 characters.
    pub connection_device_id: Option<String>,
    /// `ClientAddress`: IP address from which the client is connected. At most 63 characters.
    pub client_address: Option<String>,
    /// `ClientAddressIPV6`: client's IPv6 address in text form, only from v14 to v18. At most 45 characters. Versions 14 to 18.
    pub client_address_ipv6: Option<String>,
    /// `AgentID`: id the agent signs in with at the ACD. At most 11 characters.
    pub agent_id: Option<String>,
    /// `AgentExtension`: extension of the agent's phone. At most 15 characters.
    pub agent_extension: Option<String>,
    /// `AgentInstrument`: number of the agent's instrument at the ACD. At most 63 characters.
    pub agent_instrument: Option<String>,
    /// `SendingAddress`: IP address to which the client sends its RTP packets. At most 63 characters. Since version 10.
    pub sending_address: Option<String>,
    /// `SendingAddressIPV6`: IPv6 address to which RTP packets are sent, in text form, only from v14 to v18. At most 45 characters. Versions 14 to 18.
    pub sending_address_ipv6: Option<String>,
    /// `SendingPort`: UDP port to which the client sends its RTP packets. Since version 10.
    pub sending_port: Option<u32>,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: UnknownFields,
}

impl Body for RtpStartedEvent {
    const DEF: &'static MessageDef = &tables::RTP_STARTED_EVENT;
    type View<'a> = views::RtpStartedEvent<'a>;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            w.fixed::<34>(|s| {
                put(s, 0, self.monitor_id);
                put_or_null(s, 4, self.peripheral_id, 0xffffffff);
                put(s, 8, self.client_port);
                put(s, 12, self.direction);
                put(s, 14, self.rtp_type);
                put(s, 16, self.bit_rate);
                put(s, 20, self.echo_cancellation);
                put(s, 22, self.packet_size);
                put(s, 26, self.payload_type);
                put_or_null(s, 28, self.connection_device_id_type, 0xffff);
                put_or_null(s, 30, self.connection_call_id, 0xffffffff);
            });
        }
        w.texts(
            if v <= 18 {
                const {
                    &[
                        TextField::new(25, 64),
                        TextField::new(81, 16),
                        TextField::new(226, 46),
                        TextField::new(5, 12),
                        TextField::new(4, 16),
                        TextField::new(6, 64),
                        TextField::new(125, 16),
                        TextField::new(227, 46),
                    ]
                }
            } else {
                const {
                    &[
                        TextField::new(25, 64),
                        TextField::new(81, 64),
                        TextField::new(226, 46),
                        TextField::new(5, 12),
                        TextField::new(4, 16),
                        TextField::new(6, 64),
                        TextField::new(125, 64),
                        TextField::new(227, 46),
                    ]
                }
            },
            &[
                &self.connection_device_id,
                &self.client_address,
                if (14..=18).contains(&v) { &self.client_address_ipv6 } else { &None },
                &self.agent_id,
                &self.agent_extension,
                &self.agent_instrument,
                if v >= 10 { &self.sending_address } else { &None },
                if (14..=18).contains(&v) { &self.sending_address_ipv6 } else { &None },
            ],
        );
        if v >= 10 {
            if let Some(x) = &self.sending_port {
                w.scalar(126, *x);
            }
        }
        w.unknown(&self.unknown);
    }
}

impl From<views::RtpStartedEvent<'_>> for RtpStartedEvent {
    fn from(view: views::RtpStartedEvent<'_>) -> Self {
        Self {
            monitor_id: view.monitor_id,
            peripheral_id: view.peripheral_id,
            client_port: view.client_port,
            direction: view.direction,
            rtp_type: view.rtp_type,
            bit_rate: view.bit_rate,
            echo_cancellation: view.echo_cancellation,
            packet_size: view.packet_size,
            payload_type: view.payload_type,
            connection_device_id_type: view.connection_device_id_type,
            connection_call_id: view.connection_call_id,
            connection_device_id: view.connection_device_id.map(|x| x.to_string()),
            client_address: view.client_address.map(|x| x.to_string()),
            client_address_ipv6: view.client_address_ipv6.map(|x| x.to_string()),
            agent_id: view.agent_id.map(|x| x.to_string()),
            agent_extension: view.agent_extension.map(|x| x.to_string()),
            agent_instrument: view.agent_instrument.map(|x| x.to_string()),
            sending_address: view.sending_address.map(|x| x.to_string()),
            sending_address_ipv6: view.sending_address_ipv6.map(|x| x.to_string()),
            sending_port: view.sending_port,
            unknown: view.unknown.into(),
        }
    }
}

impl RtpStartedEvent {
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID as one value.
    pub fn connection(&self) -> Connection {
        Connection {
            call_id: self.connection_call_id,
            device_id_type: self.connection_device_id_type,
            device_id: self.connection_device_id.clone(),
        }
    }

    /// Sets ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID.
    pub fn set_connection(&mut self, connection: &Connection) {
        self.connection_call_id = connection.call_id;
        self.connection_device_id_type = connection.device_id_type;
        self.connection_device_id = connection.device_id.clone();
    }
}

/// RTP_STOPPED_EVENT: server tells a client that one direction of a media stream has ended.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RtpStoppedEvent {
    /// `MonitorID`: monitor (device, call, session or team) that causes the message; 0: none, as with All Events.
    pub monitor_id: u32,
    /// `PeripheralID`: ACD that the message is about; 0xFFFFFFFF if there is none to name. `None` is the protocol's null value.
    pub peripheral_id: Option<u32>,
    /// `ClientPort`: TCP port from which the client is connected.
    pub client_port: u32,
    /// `Direction`: agent's call: direction from 0 to 7; RTP: 0 input, 1 output, 2 both ways.
    pub direction: RtpDirection,
    /// `ConnectionDeviceIDType`: whether ConnectionDeviceID is a static id, a dynamic one or left out. `None` is the protocol's null value.
    pub connection_device_id_type: Option<ConnectionDeviceIdType>,
    /// `ConnectionCallID`: call id, which only the device id and its type make unique; 0xFFFFFFFF when there is none. `None` is the protocol's null value.
    pub connection_call_id: Option<u32>,
    /// `ConnectionDeviceID`: device half of what identifies the connection. At most 63 characters.
    pub connection_device_id: Option<String>,
    /// `ClientAddress`: IP address from which the client is connected. At most 63 characters.
    pub client_address: Option<String>,
    /// `ClientAddressIPV6`: client's IPv6 address in text form, only from v14 to v18. At most 45 characters. Versions 14 to 18.
    pub client_address_ipv6: Option<String>,
    /// `AgentID`: id the agent signs in with at the ACD. At most 11 characters.
    pub agent_id: Option<String>,
    /// `AgentExtension`: extension of the agent's phone. At most 15 characters.
    pub agent_extension: Option<String>,
    /// `AgentInstrument`: number of the agent's instrument at the ACD. At most 63 characters.
    pub agent_instrument: Option<String>,
    /// `SendingAddress`: IP address to which the client sends its RTP packets. At most 63 characters. Since version 10.
    pub sending_address: Option<String>,
    /// `SendingAddressIPV6`: IPv6 address to which RTP packets are sent, in text form, only from v14 to v18. At most 45 characters. Versions 14 to 18.
    pub sending_address_ipv6: Option<String>,
    /// `SendingPort`: UDP port to which the client sends its RTP packets. Since version 10.
    pub sending_port: Option<u32>,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: UnknownFields,
}

impl Body for RtpStoppedEvent {
    const DEF: &'static MessageDef = &tables::RTP_STOPPED_EVENT;
    type View<'a> = views::RtpStoppedEvent<'a>;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            w.fixed::<20>(|s| {
                put(s, 0, self.monitor_id);
                put_or_null(s, 4, self.peripheral_id, 0xffffffff);
                put(s, 8, self.client_port);
                put(s, 12, self.direction);
                put_or_null(s, 14, self.connection_device_id_type, 0xffff);
                put_or_null(s, 16, self.connection_call_id, 0xffffffff);
            });
        }
        w.texts(
            if v <= 18 {
                const {
                    &[
                        TextField::new(25, 64),
                        TextField::new(81, 16),
                        TextField::new(226, 46),
                        TextField::new(5, 12),
                        TextField::new(4, 16),
                        TextField::new(6, 64),
                        TextField::new(125, 16),
                        TextField::new(227, 46),
                    ]
                }
            } else {
                const {
                    &[
                        TextField::new(25, 64),
                        TextField::new(81, 64),
                        TextField::new(226, 46),
                        TextField::new(5, 12),
                        TextField::new(4, 16),
                        TextField::new(6, 64),
                        TextField::new(125, 64),
                        TextField::new(227, 46),
                    ]
                }
            },
            &[
                &self.connection_device_id,
                &self.client_address,
                if (14..=18).contains(&v) { &self.client_address_ipv6 } else { &None },
                &self.agent_id,
                &self.agent_extension,
                &self.agent_instrument,
                if v >= 10 { &self.sending_address } else { &None },
                if (14..=18).contains(&v) { &self.sending_address_ipv6 } else { &None },
            ],
        );
        if v >= 10 {
            if let Some(x) = &self.sending_port {
                w.scalar(126, *x);
            }
        }
        w.unknown(&self.unknown);
    }
}

impl From<views::RtpStoppedEvent<'_>> for RtpStoppedEvent {
    fn from(view: views::RtpStoppedEvent<'_>) -> Self {
        Self {
            monitor_id: view.monitor_id,
            peripheral_id: view.peripheral_id,
            client_port: view.client_port,
            direction: view.direction,
            connection_device_id_type: view.connection_device_id_type,
            connection_call_id: view.connection_call_id,
            connection_device_id: view.connection_device_id.map(|x| x.to_string()),
            client_address: view.client_address.map(|x| x.to_string()),
            client_address_ipv6: view.client_address_ipv6.map(|x| x.to_string()),
            agent_id: view.agent_id.map(|x| x.to_string()),
            agent_extension: view.agent_extension.map(|x| x.to_string()),
            agent_instrument: view.agent_instrument.map(|x| x.to_string()),
            sending_address: view.sending_address.map(|x| x.to_string()),
            sending_address_ipv6: view.sending_address_ipv6.map(|x| x.to_string()),
            sending_port: view.sending_port,
            unknown: view.unknown.into(),
        }
    }
}

impl RtpStoppedEvent {
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID as one value.
    pub fn connection(&self) -> Connection {
        Connection {
            call_id: self.connection_call_id,
            device_id_type: self.connection_device_id_type,
            device_id: self.connection_device_id.clone(),
        }
    }

    /// Sets ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID.
    pub fn set_connection(&mut self, connection: &Connection) {
        self.connection_call_id = connection.call_id;
        self.connection_device_id_type = connection.device_id_type;
        self.connection_device_id = connection.device_id.clone();
    }
}

/// CALL_ATTRIBUTE_CHANGE_EVENT: server tells a client that the call type or service of a call is now another one.
///
/// Since protocol version 10.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CallAttributeChangeEvent {
    /// `MonitorID`: monitor (device, call, session or team) that causes the message; 0: none, as with All Events.
    pub monitor_id: u32,
    /// `PeripheralID`: ACD that the message is about; 0xFFFFFFFF if there is none to name. `None` is the protocol's null value.
    pub peripheral_id: Option<u32>,
    /// `PeripheralType`: what sort of ACD it is, one of the PT_ values. `None` is the protocol's null value.
    pub peripheral_type: Option<PeripheralType>,
    /// `ConnectionDeviceIDType`: whether ConnectionDeviceID is a static id, a dynamic one or left out. `None` is the protocol's null value.
    pub connection_device_id_type: Option<ConnectionDeviceIdType>,
    /// `CallTypeID`: call type that Unified CCE gives the call; 0 when it stays as it was.
    pub call_type_id: u32,
    /// `ServiceNumber`: service by its number on the peripheral; NULL_SERVICE 0xFFFFFFFF when there is none. `None` is the protocol's null value.
    pub service_number: Option<u32>,
    /// `ConnectionDeviceID`: device half of what identifies the connection. At most 63 characters.
    pub connection_device_id: Option<String>,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: UnknownFields,
}

impl Body for CallAttributeChangeEvent {
    const DEF: &'static MessageDef = &tables::CALL_ATTRIBUTE_CHANGE_EVENT;
    type View<'a> = views::CallAttributeChangeEvent<'a>;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            w.fixed::<20>(|s| {
                put(s, 0, self.monitor_id);
                put_or_null(s, 4, self.peripheral_id, 0xffffffff);
                put_or_null(s, 8, self.peripheral_type, 0xffff);
                put_or_null(s, 10, self.connection_device_id_type, 0xffff);
                put(s, 12, self.call_type_id);
                put_or_null(s, 16, self.service_number, 0xffffffff);
            });
        }
        w.texts(const { &[TextField::new(25, 64)] }, &[&self.connection_device_id]);
        w.unknown(&self.unknown);
    }
}

impl From<views::CallAttributeChangeEvent<'_>> for CallAttributeChangeEvent {
    fn from(view: views::CallAttributeChangeEvent<'_>) -> Self {
        Self {
            monitor_id: view.monitor_id,
            peripheral_id: view.peripheral_id,
            peripheral_type: view.peripheral_type,
            connection_device_id_type: view.connection_device_id_type,
            call_type_id: view.call_type_id,
            service_number: view.service_number,
            connection_device_id: view.connection_device_id.map(|x| x.to_string()),
            unknown: view.unknown.into(),
        }
    }
}

/// CALL_AGENT_GREETING_EVENT: server tells a client that an agent greeting started, ended or failed.
///
/// Since protocol version 15.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CallAgentGreetingEvent {
    /// `MonitorID`: monitor (device, call, session or team) that causes the message; 0: none, as with All Events.
    pub monitor_id: u32,
    /// `PeripheralID`: ACD that the message is about; 0xFFFFFFFF if there is none to name. `None` is the protocol's null value.
    pub peripheral_id: Option<u32>,
    /// `ConnectionDeviceIDType`: whether ConnectionDeviceID is a static id, a dynamic one or left out. `None` is the protocol's null value.
    pub connection_device_id_type: Option<ConnectionDeviceIdType>,
    /// `ConnectionCallID`: call id, which only the device id and its type make unique; 0xFFFFFFFF when there is none. `None` is the protocol's null value.
    pub connection_call_id: Option<u32>,
    /// `EventCode`: what the greeting did: 0 began, 1 came to its end, 2 failed.
    pub event_code: AgentGreetingEventCode,
    /// `PeripheralErrorCode`: error number given by the peripheral; 0 if there was none.
    pub peripheral_error_code: u32,
    /// `ConnectionDeviceID`: device half of what identifies the connection. At most 63 characters.
    pub connection_device_id: Option<String>,
    /// `AgentID`: id the agent signs in with at the ACD. At most 11 characters.
    pub agent_id: Option<String>,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: UnknownFields,
}

impl Body for CallAgentGreetingEvent {
    const DEF: &'static MessageDef = &tables::CALL_AGENT_GREETING_EVENT;
    type View<'a> = views::CallAgentGreetingEvent<'a>;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            w.fixed::<20>(|s| {
                put(s, 0, self.monitor_id);
                put_or_null(s, 4, self.peripheral_id, 0xffffffff);
                put_or_null(s, 8, self.connection_device_id_type, 0xffff);
                put_or_null(s, 10, self.connection_call_id, 0xffffffff);
                put(s, 14, self.event_code);
                put(s, 16, self.peripheral_error_code);
            });
        }
        w.texts(
            const { &[TextField::new(25, 64), TextField::new(5, 12)] },
            &[&self.connection_device_id, &self.agent_id],
        );
        w.unknown(&self.unknown);
    }
}

impl From<views::CallAgentGreetingEvent<'_>> for CallAgentGreetingEvent {
    fn from(view: views::CallAgentGreetingEvent<'_>) -> Self {
        Self {
            monitor_id: view.monitor_id,
            peripheral_id: view.peripheral_id,
            connection_device_id_type: view.connection_device_id_type,
            connection_call_id: view.connection_call_id,
            event_code: view.event_code,
            peripheral_error_code: view.peripheral_error_code,
            connection_device_id: view.connection_device_id.map(|x| x.to_string()),
            agent_id: view.agent_id.map(|x| x.to_string()),
            unknown: view.unknown.into(),
        }
    }
}

impl CallAgentGreetingEvent {
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID as one value.
    pub fn connection(&self) -> Connection {
        Connection {
            call_id: self.connection_call_id,
            device_id_type: self.connection_device_id_type,
            device_id: self.connection_device_id.clone(),
        }
    }

    /// Sets ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID.
    pub fn set_connection(&mut self, connection: &Connection) {
        self.connection_call_id = connection.call_id;
        self.connection_device_id_type = connection.device_id_type;
        self.connection_device_id = connection.device_id.clone();
    }
}

/// NETWORK_RECORDING_STARTED_EVENT: server tells a client that the recording server has begun to record a call.
///
/// Since protocol version 23.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NetworkRecordingStartedEvent {
    /// `MonitorID`: monitor (device, call, session or team) that causes the message; 0: none, as with All Events.
    pub monitor_id: u32,
    /// `PeripheralID`: ACD that the message is about; 0xFFFFFFFF if there is none to name. `None` is the protocol's null value.
    pub peripheral_id: Option<u32>,
    /// `ConnectionCallID`: call id, which only the device id and its type make unique; 0xFFFFFFFF when there is none. `None` is the protocol's null value.
    pub connection_call_id: Option<u32>,
    /// `ConnectionDeviceIDType`: whether ConnectionDeviceID is a static id, a dynamic one or left out. `None` is the protocol's null value.
    pub connection_device_id_type: Option<ConnectionDeviceIdType>,
    /// `RecordingDeviceType`: what type of id RecordingDeviceID holds. `None` is the protocol's null value.
    pub recording_device_type: Option<DeviceIdType>,
    /// `ConnectionDeviceID`: device half of what identifies the connection. At most 63 characters.
    pub connection_device_id: Option<String>,
    /// `RecordingDeviceID`: device whose call is recorded. At most 63 characters.
    pub recording_device_id: Option<String>,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: UnknownFields,
}

impl Body for NetworkRecordingStartedEvent {
    const DEF: &'static MessageDef = &tables::NETWORK_RECORDING_STARTED_EVENT;
    type View<'a> = views::NetworkRecordingStartedEvent<'a>;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            w.fixed::<16>(|s| {
                put(s, 0, self.monitor_id);
                put_or_null(s, 4, self.peripheral_id, 0xffffffff);
                put_or_null(s, 8, self.connection_call_id, 0xffffffff);
                put_or_null(s, 12, self.connection_device_id_type, 0xffff);
                put_or_null(s, 14, self.recording_device_type, 0xffff);
            });
        }
        w.texts(
            const { &[TextField::new(25, 64), TextField::new(300, 64)] },
            &[&self.connection_device_id, &self.recording_device_id],
        );
        w.unknown(&self.unknown);
    }
}

impl From<views::NetworkRecordingStartedEvent<'_>> for NetworkRecordingStartedEvent {
    fn from(view: views::NetworkRecordingStartedEvent<'_>) -> Self {
        Self {
            monitor_id: view.monitor_id,
            peripheral_id: view.peripheral_id,
            connection_call_id: view.connection_call_id,
            connection_device_id_type: view.connection_device_id_type,
            recording_device_type: view.recording_device_type,
            connection_device_id: view.connection_device_id.map(|x| x.to_string()),
            recording_device_id: view.recording_device_id.map(|x| x.to_string()),
            unknown: view.unknown.into(),
        }
    }
}

impl NetworkRecordingStartedEvent {
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID as one value.
    pub fn connection(&self) -> Connection {
        Connection {
            call_id: self.connection_call_id,
            device_id_type: self.connection_device_id_type,
            device_id: self.connection_device_id.clone(),
        }
    }

    /// Sets ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID.
    pub fn set_connection(&mut self, connection: &Connection) {
        self.connection_call_id = connection.call_id;
        self.connection_device_id_type = connection.device_id_type;
        self.connection_device_id = connection.device_id.clone();
    }
}

/// NETWORK_RECORDING_ENDED_EVENT: server tells a client that the recording server no longer records a call.
///
/// Since protocol version 23.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NetworkRecordingEndedEvent {
    /// `MonitorID`: monitor (device, call, session or team) that causes the message; 0: none, as with All Events.
    pub monitor_id: u32,
    /// `PeripheralID`: ACD that the message is about; 0xFFFFFFFF if there is none to name. `None` is the protocol's null value.
    pub peripheral_id: Option<u32>,
    /// `ConnectionCallID`: call id, which only the device id and its type make unique; 0xFFFFFFFF when there is none. `None` is the protocol's null value.
    pub connection_call_id: Option<u32>,
    /// `ConnectionDeviceIDType`: whether ConnectionDeviceID is a static id, a dynamic one or left out. `None` is the protocol's null value.
    pub connection_device_id_type: Option<ConnectionDeviceIdType>,
    /// `RecordingDeviceType`: what type of id RecordingDeviceID holds. `None` is the protocol's null value.
    pub recording_device_type: Option<DeviceIdType>,
    /// `ConnectionDeviceID`: device half of what identifies the connection. At most 63 characters.
    pub connection_device_id: Option<String>,
    /// `RecordingDeviceID`: device whose call is recorded. At most 63 characters.
    pub recording_device_id: Option<String>,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: UnknownFields,
}

impl Body for NetworkRecordingEndedEvent {
    const DEF: &'static MessageDef = &tables::NETWORK_RECORDING_ENDED_EVENT;
    type View<'a> = views::NetworkRecordingEndedEvent<'a>;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            w.fixed::<16>(|s| {
                put(s, 0, self.monitor_id);
                put_or_null(s, 4, self.peripheral_id, 0xffffffff);
                put_or_null(s, 8, self.connection_call_id, 0xffffffff);
                put_or_null(s, 12, self.connection_device_id_type, 0xffff);
                put_or_null(s, 14, self.recording_device_type, 0xffff);
            });
        }
        w.texts(
            const { &[TextField::new(25, 64), TextField::new(300, 64)] },
            &[&self.connection_device_id, &self.recording_device_id],
        );
        w.unknown(&self.unknown);
    }
}

impl From<views::NetworkRecordingEndedEvent<'_>> for NetworkRecordingEndedEvent {
    fn from(view: views::NetworkRecordingEndedEvent<'_>) -> Self {
        Self {
            monitor_id: view.monitor_id,
            peripheral_id: view.peripheral_id,
            connection_call_id: view.connection_call_id,
            connection_device_id_type: view.connection_device_id_type,
            recording_device_type: view.recording_device_type,
            connection_device_id: view.connection_device_id.map(|x| x.to_string()),
            recording_device_id: view.recording_device_id.map(|x| x.to_string()),
            unknown: view.unknown.into(),
        }
    }
}

impl NetworkRecordingEndedEvent {
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID as one value.
    pub fn connection(&self) -> Connection {
        Connection {
            call_id: self.connection_call_id,
            device_id_type: self.connection_device_id_type,
            device_id: self.connection_device_id.clone(),
        }
    }

    /// Sets ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID.
    pub fn set_connection(&mut self, connection: &Connection) {
        self.connection_call_id = connection.call_id;
        self.connection_device_id_type = connection.device_id_type;
        self.connection_device_id = connection.device_id.clone();
    }
}

/// NETWORK_RECORDING_FAILED_EVENT: server tells a client that recording of a call failed, and why.
///
/// Since protocol version 23.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NetworkRecordingFailedEvent {
    /// `MonitorID`: monitor (device, call, session or team) that causes the message; 0: none, as with All Events.
    pub monitor_id: u32,
    /// `PeripheralID`: ACD that the message is about; 0xFFFFFFFF if there is none to name. `None` is the protocol's null value.
    pub peripheral_id: Option<u32>,
    /// `ConnectionCallID`: call id, which only the device id and its type make unique; 0xFFFFFFFF when there is none. `None` is the protocol's null value.
    pub connection_call_id: Option<u32>,
    /// `ConnectionDeviceIDType`: whether ConnectionDeviceID is a static id, a dynamic one or left out. `None` is the protocol's null value.
    pub connection_device_id_type: Option<ConnectionDeviceIdType>,
    /// `RecordingDeviceType`: what type of id RecordingDeviceID holds. `None` is the protocol's null value.
    pub recording_device_type: Option<DeviceIdType>,
    /// `RecordFailureCause`: why recording failed, exactly as Unified CM reported it through JTAPI.
    pub record_failure_cause: u16,
    /// `ConnectionDeviceID`: device half of what identifies the connection. At most 63 characters.
    pub connection_device_id: Option<String>,
    /// `RecordingDeviceID`: device whose call is recorded. At most 63 characters.
    pub recording_device_id: Option<String>,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: UnknownFields,
}

impl Body for NetworkRecordingFailedEvent {
    const DEF: &'static MessageDef = &tables::NETWORK_RECORDING_FAILED_EVENT;
    type View<'a> = views::NetworkRecordingFailedEvent<'a>;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            w.fixed::<18>(|s| {
                put(s, 0, self.monitor_id);
                put_or_null(s, 4, self.peripheral_id, 0xffffffff);
                put_or_null(s, 8, self.connection_call_id, 0xffffffff);
                put_or_null(s, 12, self.connection_device_id_type, 0xffff);
                put_or_null(s, 14, self.recording_device_type, 0xffff);
                put(s, 16, self.record_failure_cause);
            });
        }
        w.texts(
            const { &[TextField::new(25, 64), TextField::new(300, 64)] },
            &[&self.connection_device_id, &self.recording_device_id],
        );
        w.unknown(&self.unknown);
    }
}

impl From<views::NetworkRecordingFailedEvent<'_>> for NetworkRecordingFailedEvent {
    fn from(view: views::NetworkRecordingFailedEvent<'_>) -> Self {
        Self {
            monitor_id: view.monitor_id,
            peripheral_id: view.peripheral_id,
            connection_call_id: view.connection_call_id,
            connection_device_id_type: view.connection_device_id_type,
            recording_device_type: view.recording_device_type,
            record_failure_cause: view.record_failure_cause,
            connection_device_id: view.connection_device_id.map(|x| x.to_string()),
            recording_device_id: view.recording_device_id.map(|x| x.to_string()),
            unknown: view.unknown.into(),
        }
    }
}

impl NetworkRecordingFailedEvent {
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID as one value.
    pub fn connection(&self) -> Connection {
        Connection {
            call_id: self.connection_call_id,
            device_id_type: self.connection_device_id_type,
            device_id: self.connection_device_id.clone(),
        }
    }

    /// Sets ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID.
    pub fn set_connection(&mut self, connection: &Connection) {
        self.connection_call_id = connection.call_id;
        self.connection_device_id_type = connection.device_id_type;
        self.connection_device_id = connection.device_id.clone();
    }
}

/// NETWORK_RECORDING_TARGET_INFO_EVENT: server describes the recorder to the client that started the recording.
///
/// Since protocol version 23.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NetworkRecordingTargetInfoEvent {
    /// `MonitorID`: monitor (device, call, session or team) that causes the message; 0: none, as with All Events.
    pub monitor_id: u32,
    /// `PeripheralID`: ACD that the message is about; 0xFFFFFFFF if there is none to name. `None` is the protocol's null value.
    pub peripheral_id: Option<u32>,
    /// `ConnectionCallID`: call id, which only the device id and its type make unique; 0xFFFFFFFF when there is none. `None` is the protocol's null value.
    pub connection_call_id: Option<u32>,
    /// `ConnectionDeviceIDType`: whether ConnectionDeviceID is a static id, a dynamic one or left out. `None` is the protocol's null value.
    pub connection_device_id_type: Option<ConnectionDeviceIdType>,
    /// `RecordingDeviceType`: what type of id RecordingDeviceID holds. `None` is the protocol's null value.
    pub recording_device_type: Option<DeviceIdType>,
    /// `RecordingType`: in what way the recording came about.
    pub recording_type: RecordingType,
    /// `MediaForkingDeviceType`: where the media are forked: nowhere, at the phone, at a gateway.
    pub media_forking_device_type: MediaForkingDeviceType,
    /// `ConnectionDeviceID`: device half of what identifies the connection. At most 63 characters.
    pub connection_device_id: Option<String>,
    /// `RecordingDeviceID`: device whose call is recorded. At most 63 characters.
    pub recording_device_id: Option<String>,
    /// `RecorderAddress`: address at which the recorder is found. At most 63 characters.
    pub recorder_address: Option<String>,
    /// `TerminalName`: terminal of the device that is recorded. At most 63 characters.
    pub terminal_name: Option<String>,
    /// `MediaForkingDeviceName`: for gateway recording: name of the device that forks the media. At most 63 characters.
    pub media_forking_device_name: Option<String>,
    /// `ProtocolReferenceGUID`: GUID of the call in the protocol below, up to 40 or 64 bytes as the message says. At most 63 characters.
    pub protocol_reference_guid: Option<String>,
    /// `MediaForkingClusterID`: for gateway recording: cluster of the device that forks the media. At most 63 characters.
    pub media_forking_cluster_id: Option<String>,
    /// `RecorderURI`: URI of the first recorder, a mandatory one if there is any (since CUCM 12.5(1)). At most 63 characters.
    pub recorder_uri: Option<String>,
    /// `RecorderErrorMsg`: that recorder's error in words (since CUCM 12.5(1)). At most 63 characters.
    pub recorder_error_msg: Option<String>,
    /// `RecorderType`: whether the recorder must be there: 0 unknown, 1 optional, 2 mandatory (since CUCM 12.5(1)).
    pub recorder_type: Option<RecorderType>,
    /// `RecorderStatus`: how that recorder fared: 0 unknown, 1 success, 2 failure (since CUCM 12.5(1)).
    pub recorder_status: Option<RecorderStatus>,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: UnknownFields,
}

impl Body for NetworkRecordingTargetInfoEvent {
    const DEF: &'static MessageDef = &tables::NETWORK_RECORDING_TARGET_INFO_EVENT;
    type View<'a> = views::NetworkRecordingTargetInfoEvent<'a>;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            w.fixed::<20>(|s| {
                put(s, 0, self.monitor_id);
                put_or_null(s, 4, self.peripheral_id, 0xffffffff);
                put_or_null(s, 8, self.connection_call_id, 0xffffffff);
                put_or_null(s, 12, self.connection_device_id_type, 0xffff);
                put_or_null(s, 14, self.recording_device_type, 0xffff);
                put(s, 16, self.recording_type);
                put(s, 18, self.media_forking_device_type);
            });
        }
        w.texts(
            const {
                &[
                    TextField::new(25, 64),
                    TextField::new(300, 64),
                    TextField::new(291, 64),
                    TextField::new(292, 64),
                    TextField::new(293, 64),
                    TextField::new(294, 64),
                    TextField::new(295, 64),
                    TextField::new(296, 64),
                    TextField::new(297, 64),
                ]
            },
            &[
                &self.connection_device_id,
                &self.recording_device_id,
                &self.recorder_address,
                &self.terminal_name,
                &self.media_forking_device_name,
                &self.protocol_reference_guid,
                &self.media_forking_cluster_id,
                &self.recorder_uri,
                &self.recorder_error_msg,
            ],
        );
        {
            if let Some(x) = &self.recorder_type {
                w.scalar(298, *x);
            }
        }
        {
            if let Some(x) = &self.recorder_status {
                w.scalar(299, *x);
            }
        }
        w.unknown(&self.unknown);
    }
}

impl From<views::NetworkRecordingTargetInfoEvent<'_>> for NetworkRecordingTargetInfoEvent {
    fn from(view: views::NetworkRecordingTargetInfoEvent<'_>) -> Self {
        Self {
            monitor_id: view.monitor_id,
            peripheral_id: view.peripheral_id,
            connection_call_id: view.connection_call_id,
            connection_device_id_type: view.connection_device_id_type,
            recording_device_type: view.recording_device_type,
            recording_type: view.recording_type,
            media_forking_device_type: view.media_forking_device_type,
            connection_device_id: view.connection_device_id.map(|x| x.to_string()),
            recording_device_id: view.recording_device_id.map(|x| x.to_string()),
            recorder_address: view.recorder_address.map(|x| x.to_string()),
            terminal_name: view.terminal_name.map(|x| x.to_string()),
            media_forking_device_name: view.media_forking_device_name.map(|x| x.to_string()),
            protocol_reference_guid: view.protocol_reference_guid.map(|x| x.to_string()),
            media_forking_cluster_id: view.media_forking_cluster_id.map(|x| x.to_string()),
            recorder_uri: view.recorder_uri.map(|x| x.to_string()),
            recorder_error_msg: view.recorder_error_msg.map(|x| x.to_string()),
            recorder_type: view.recorder_type,
            recorder_status: view.recorder_status,
            unknown: view.unknown.into(),
        }
    }
}

impl NetworkRecordingTargetInfoEvent {
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID as one value.
    pub fn connection(&self) -> Connection {
        Connection {
            call_id: self.connection_call_id,
            device_id_type: self.connection_device_id_type,
            device_id: self.connection_device_id.clone(),
        }
    }

    /// Sets ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID.
    pub fn set_connection(&mut self, connection: &Connection) {
        self.connection_call_id = connection.call_id;
        self.connection_device_id_type = connection.device_id_type;
        self.connection_device_id = connection.device_id.clone();
    }
}
