// Written by ctisp-generator from core/schema/. Do not edit: change the schema and run `make generate`.

use super::*;
use crate::wire::codec::*;
use crate::wire::def::MessageDef;
use crate::wire::generated::{enums::*, tables, views};
use crate::wire::{Connection, EncodeError, Version};

/// SET_CALL_DATA_REQ: client changes variables, wrap-up or other data of a call; what it leaves out stays as it was.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SetCallDataReq {
    /// `InvokeID`: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// `PeripheralID`: ACD that the message is about; 0xFFFFFFFF if there is none to name. `None` is the protocol's null value.
    pub peripheral_id: Option<u32>,
    /// `ConnectionDeviceIDType`: whether ConnectionDeviceID is a static id, a dynamic one or left out. `None` is the protocol's null value.
    pub connection_device_id_type: Option<ConnectionDeviceIdType>,
    /// `ConnectionCallID`: call id, which only the device id and its type make unique; 0xFFFFFFFF when there is none. `None` is the protocol's null value.
    pub connection_call_id: Option<u32>,
    /// `CallType`: broad kind of call, one of the CALLTYPE_ values; NULL_CALLTYPE 0xFFFF when there is none. `None` is the protocol's null value.
    pub call_type: Option<CallType>,
    /// `CalledPartyDisposition`: disposition code: what came of the called party.
    pub called_party_disposition: DispositionCode,
    /// `CampaignID`: outbound campaign of the call; 0 if not used.
    pub campaign_id: u32,
    /// `QueryRuleID`: query rule of the outbound campaign; 0 if not used.
    pub query_rule_id: u32,
    /// `ConnectionDeviceID`: device half of what identifies the connection. At most 63 characters.
    pub connection_device_id: Option<String>,
    /// `ANI`: identity of the line the caller calls from. At most 39 characters.
    pub ani: Option<String>,
    /// `UserToUserInfo`: user-to-user element of ISDN as it came, byte for byte. At most 131 bytes.
    pub user_to_user_info: Option<Vec<u8>>,
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
    /// `CustomerPhoneNumber`: phone number of the customer, as in the Agent Real Time table. At most 19 characters.
    pub customer_phone_number: Option<String>,
    /// `CustomerAccountNumber`: account number of the customer, as in the Agent Real Time table. At most 31 characters.
    pub customer_account_number: Option<String>,
    /// `RouterCallKeyDay`: router call key: the day in the 64-bit key. Since version 14.
    pub router_call_key_day: Option<u32>,
    /// `RouterCallKeyCallID`: router call key: number of the call, counted anew from each midnight. Since version 14.
    pub router_call_key_call_id: Option<u32>,
    /// `RouterCallKeySequenceNumber`: router call key: sequence number, which with day and call gives the TaskID. Since version 14.
    pub router_call_key_sequence_number: Option<u32>,
    /// `CallOriginatedFrom`: where the call comes from: 'D' for the dialer. Since version 14.
    pub call_originated_from: Option<CallOriginatedFrom>,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: UnknownFields,
}

impl Body for SetCallDataReq {
    const DEF: &'static MessageDef = &tables::SET_CALL_DATA_REQ;
    type View<'a> = views::SetCallDataReq<'a>;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            let num_named_variables = w.count::<u16>(self.named_variables.len());
            let num_named_arrays = w.count::<u16>(self.named_arrays.len());
            w.fixed::<30>(|s| {
                put(s, 0, self.invoke_id);
                put_or_null(s, 4, self.peripheral_id, 0xffffffff);
                put_or_null(s, 8, self.connection_device_id_type, 0xffff);
                put_or_null(s, 10, self.connection_call_id, 0xffffffff);
                put(s, 14, num_named_variables);
                put(s, 16, num_named_arrays);
                put_or_null(s, 18, self.call_type, 0xffff);
                put(s, 20, self.called_party_disposition);
                put(s, 22, self.campaign_id);
                put(s, 26, self.query_rule_id);
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
            if v <= 9 {
                const {
                    &[
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
        w.texts(
            const { &[TextField::new(95, 20), TextField::new(96, 32)] },
            &[&self.customer_phone_number, &self.customer_account_number],
        );
        if v >= 14 {
            if let Some(x) = &self.router_call_key_day {
                w.scalar(72, *x);
            }
        }
        if v >= 14 {
            if let Some(x) = &self.router_call_key_call_id {
                w.scalar(73, *x);
            }
        }
        if v >= 14 {
            if let Some(x) = &self.router_call_key_sequence_number {
                w.scalar(110, *x);
            }
        }
        if v >= 14 {
            if let Some(x) = &self.call_originated_from {
                w.scalar(232, *x);
            }
        }
        w.unknown(&self.unknown);
    }
}

impl From<views::SetCallDataReq<'_>> for SetCallDataReq {
    fn from(view: views::SetCallDataReq<'_>) -> Self {
        Self {
            invoke_id: view.invoke_id,
            peripheral_id: view.peripheral_id,
            connection_device_id_type: view.connection_device_id_type,
            connection_call_id: view.connection_call_id,
            call_type: view.call_type,
            called_party_disposition: view.called_party_disposition,
            campaign_id: view.campaign_id,
            query_rule_id: view.query_rule_id,
            connection_device_id: view.connection_device_id.map(|x| x.to_string()),
            ani: view.ani.map(|x| x.to_string()),
            user_to_user_info: view.user_to_user_info.map(|x| x.to_vec()),
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
            customer_phone_number: view.customer_phone_number.map(|x| x.to_string()),
            customer_account_number: view.customer_account_number.map(|x| x.to_string()),
            router_call_key_day: view.router_call_key_day,
            router_call_key_call_id: view.router_call_key_call_id,
            router_call_key_sequence_number: view.router_call_key_sequence_number,
            call_originated_from: view.call_originated_from,
            unknown: view.unknown.into(),
        }
    }
}

impl Request for SetCallDataReq {
    type Confirmation = SetCallDataConf;
    fn set_invoke_id(&mut self, id: u32) {
        self.invoke_id = id;
    }
}

impl SetCallDataReq {
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

/// SET_CALL_DATA_CONF: server answers once the new call data is stored safely.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SetCallDataConf {
    /// `InvokeID`: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
}

impl Body for SetCallDataConf {
    const DEF: &'static MessageDef = &tables::SET_CALL_DATA_CONF;
    type View<'a> = views::SetCallDataConf;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            w.fixed::<4>(|s| {
                put(s, 0, self.invoke_id);
            });
        }
    }
}

impl From<views::SetCallDataConf> for SetCallDataConf {
    fn from(view: views::SetCallDataConf) -> Self {
        Self { invoke_id: view.invoke_id }
    }
}

/// RELEASE_CALL_REQ: client says that it has made all its updates of a call; the call itself goes on.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReleaseCallReq {
    /// `InvokeID`: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// `PeripheralID`: ACD that the message is about; 0xFFFFFFFF if there is none to name. `None` is the protocol's null value.
    pub peripheral_id: Option<u32>,
    /// `ConnectionDeviceIDType`: whether ConnectionDeviceID is a static id, a dynamic one or left out. `None` is the protocol's null value.
    pub connection_device_id_type: Option<ConnectionDeviceIdType>,
    /// `ConnectionCallID`: call id, which only the device id and its type make unique; 0xFFFFFFFF when there is none. `None` is the protocol's null value.
    pub connection_call_id: Option<u32>,
    /// `ConnectionDeviceID`: device half of what identifies the connection. At most 63 characters.
    pub connection_device_id: Option<String>,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: UnknownFields,
}

impl Body for ReleaseCallReq {
    const DEF: &'static MessageDef = &tables::RELEASE_CALL_REQ;
    type View<'a> = views::ReleaseCallReq<'a>;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            w.fixed::<14>(|s| {
                put(s, 0, self.invoke_id);
                put_or_null(s, 4, self.peripheral_id, 0xffffffff);
                put_or_null(s, 8, self.connection_device_id_type, 0xffff);
                put_or_null(s, 10, self.connection_call_id, 0xffffffff);
            });
        }
        w.texts(const { &[TextField::new(25, 64)] }, &[&self.connection_device_id]);
        w.unknown(&self.unknown);
    }
}

impl From<views::ReleaseCallReq<'_>> for ReleaseCallReq {
    fn from(view: views::ReleaseCallReq<'_>) -> Self {
        Self {
            invoke_id: view.invoke_id,
            peripheral_id: view.peripheral_id,
            connection_device_id_type: view.connection_device_id_type,
            connection_call_id: view.connection_call_id,
            connection_device_id: view.connection_device_id.map(|x| x.to_string()),
            unknown: view.unknown.into(),
        }
    }
}

impl Request for ReleaseCallReq {
    type Confirmation = ReleaseCallConf;
    fn set_invoke_id(&mut self, id: u32) {
        self.invoke_id = id;
    }
}

impl ReleaseCallReq {
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

/// RELEASE_CALL_CONF: server takes note that the client is done with the call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReleaseCallConf {
    /// `InvokeID`: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
}

impl Body for ReleaseCallConf {
    const DEF: &'static MessageDef = &tables::RELEASE_CALL_CONF;
    type View<'a> = views::ReleaseCallConf;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            w.fixed::<4>(|s| {
                put(s, 0, self.invoke_id);
            });
        }
    }
}

impl From<views::ReleaseCallConf> for ReleaseCallConf {
    fn from(view: views::ReleaseCallConf) -> Self {
        Self { invoke_id: view.invoke_id }
    }
}

/// SET_DEVICE_ATTRIBUTES_REQ: client sets default service, skill group and call type for later calls from a device.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SetDeviceAttributesReq {
    /// `InvokeID`: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// `PeripheralID`: ACD that the message is about; 0xFFFFFFFF if there is none to name. `None` is the protocol's null value.
    pub peripheral_id: Option<u32>,
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
    /// `CallType`: broad kind of call, one of the CALLTYPE_ values; NULL_CALLTYPE 0xFFFF when there is none. `None` is the protocol's null value.
    pub call_type: Option<CallType>,
    /// `CallingDeviceType`: what type of id CallingDeviceID holds. `None` is the protocol's null value.
    pub calling_device_type: Option<DeviceIdType>,
    /// `CallingDeviceID`: device the call comes from. At most 63 characters.
    pub calling_device_id: Option<String>,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: UnknownFields,
}

impl Body for SetDeviceAttributesReq {
    const DEF: &'static MessageDef = &tables::SET_DEVICE_ATTRIBUTES_REQ;
    type View<'a> = views::SetDeviceAttributesReq<'a>;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            w.fixed::<30>(|s| {
                put(s, 0, self.invoke_id);
                put_or_null(s, 4, self.peripheral_id, 0xffffffff);
                put_or_null(s, 8, self.service_number, 0xffffffff);
                put_or_null(s, 12, self.service_id, 0xffffffff);
                put_or_null(s, 16, self.skill_group_number, 0xffffffff);
                put_or_null(s, 20, self.skill_group_id, 0xffffffff);
                put(s, 24, self.skill_group_priority);
                put_or_null(s, 26, self.call_type, 0xffff);
                put_or_null(s, 28, self.calling_device_type, 0xffff);
            });
        }
        w.texts(const { &[TextField::new(27, 64)] }, &[&self.calling_device_id]);
        w.unknown(&self.unknown);
    }
}

impl From<views::SetDeviceAttributesReq<'_>> for SetDeviceAttributesReq {
    fn from(view: views::SetDeviceAttributesReq<'_>) -> Self {
        Self {
            invoke_id: view.invoke_id,
            peripheral_id: view.peripheral_id,
            service_number: view.service_number,
            service_id: view.service_id,
            skill_group_number: view.skill_group_number,
            skill_group_id: view.skill_group_id,
            skill_group_priority: view.skill_group_priority,
            call_type: view.call_type,
            calling_device_type: view.calling_device_type,
            calling_device_id: view.calling_device_id.map(|x| x.to_string()),
            unknown: view.unknown.into(),
        }
    }
}

impl Request for SetDeviceAttributesReq {
    type Confirmation = SetDeviceAttributesConf;
    fn set_invoke_id(&mut self, id: u32) {
        self.invoke_id = id;
    }
}

/// SET_DEVICE_ATTRIBUTES_CONF: server answers once the device's defaults are stored.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SetDeviceAttributesConf {
    /// `InvokeID`: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
}

impl Body for SetDeviceAttributesConf {
    const DEF: &'static MessageDef = &tables::SET_DEVICE_ATTRIBUTES_CONF;
    type View<'a> = views::SetDeviceAttributesConf;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            w.fixed::<4>(|s| {
                put(s, 0, self.invoke_id);
            });
        }
    }
}

impl From<views::SetDeviceAttributesConf> for SetDeviceAttributesConf {
    fn from(view: views::SetDeviceAttributesConf) -> Self {
        Self { invoke_id: view.invoke_id }
    }
}
