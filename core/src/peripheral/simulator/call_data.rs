//! Call context: SET_CALL_DATA_REQ and RELEASE_CALL_REQ.

use super::calls::{Call, CallData, RouterKey};
use super::events::put_context;
use super::Simulator;
use crate::messages::*;
use crate::peripheral::Refusal;
use crate::wire::constants::MAX_ECC_TOTAL_BYTES;
use crate::wire::Connection;
use crate::{DispositionCode, Message, StatusCode};

/// The longest value of an ECC variable.
const MAX_ECC_VALUE: usize = 210;

/// Puts the call variables of a request into an array.
macro_rules! variables_of {
    ($req:expr) => {
        [
            &$req.call_variable1,
            &$req.call_variable2,
            &$req.call_variable3,
            &$req.call_variable4,
            &$req.call_variable5,
            &$req.call_variable6,
            &$req.call_variable7,
            &$req.call_variable8,
            &$req.call_variable9,
            &$req.call_variable10,
        ]
    };
}

impl Simulator {
    /// SET_CALL_DATA_REQ. All is checked before anything is set.
    pub(super) fn set_call_data(&mut self, req: &SetCallDataReq) -> Result<Message, Refusal> {
        let (id, place) = self.data_party(&req.connection())?;
        self.check_writable(req)?;
        let Some(call) = self.calls.get(&id).or(self.ended_calls.get(&id)) else {
            return Err(StatusCode::INVALID_CALLID.into());
        };
        let data = merged(&call.data, req);
        self.check_context(&data)?;
        let key = merged_key(call.router_key, req);
        if let Some(call) = self.calls.get_mut(&id).or(self.ended_calls.get_mut(&id)) {
            call.data = data;
            call.router_key = key;
            if let (Some(call_type), Some(place)) = (req.call_type, place) {
                call.legs[place].call_type = call_type;
            }
            if let Some(ani) = &req.ani {
                call.ani = Some(ani.clone());
            }
        }
        self.tell_call_data(id, req);
        Ok(SetCallDataConf::default().into())
    }

    fn check_writable(&self, req: &SetCallDataReq) -> Result<(), StatusCode> {
        if req.call_type.is_some_and(|kind| kind.name().is_none()) {
            return Err(StatusCode::INVALID_CALL_TYPE);
        }
        let disposition = req.called_party_disposition;
        if disposition != DispositionCode(0) && disposition.name().is_none() {
            return Err(StatusCode::CALLED_PARTY_DISPOSITION);
        }
        let mut protected = variables_of!(req)
            .into_iter()
            .zip(self.config.writable_variables)
            .filter(|(variable, writable)| variable.is_some() && !writable);
        match protected.next() {
            Some(_) => Err(StatusCode::PROTECTED_VARIABLE),
            None => Ok(()),
        }
    }

    /// Whether a call may carry these ECC variables.
    pub(super) fn check_context(&self, data: &CallData) -> Result<(), StatusCode> {
        for variable in &data.named_variables {
            match self.ecc_size(&variable.name) {
                Some(None) => {}
                Some(Some(_)) => return Err(StatusCode::SCALAR_FUNCTION_ON_ARRAY),
                None => return Err(StatusCode::NAMED_VARIABLE_NOT_CONFIGURED),
            }
        }
        for element in &data.named_arrays {
            match self.ecc_size(&element.name) {
                Some(Some(size)) if element.index < size => {}
                Some(Some(_)) => return Err(StatusCode::INVALID_ARRAY_INDEX),
                Some(None) => return Err(StatusCode::ARRAY_FUNCTION_ON_SCALAR),
                None => return Err(StatusCode::NAMED_ARRAY_NOT_CONFIGURED),
            }
        }
        check_ecc_length(data)
    }

    /// The array size of a configured ECC variable, `None` inside for a scalar.
    pub(super) fn ecc_size(&self, name: &str) -> Option<Option<u8>> {
        self.config.ecc_variables.iter().find(|known| known.name == name).map(|v| v.array_size)
    }

    /// Removes an ECC variable from the configuration, and from all calls; false if there is none
    /// of that name.
    ///
    /// Clients that have registered for it with REGISTER_VARIABLES_REQ get FAILURE_EVENT.
    pub fn remove_ecc_variable(&mut self, name: &str) -> bool {
        let Some(place) = self.config.ecc_variables.iter().position(|known| known.name == name)
        else {
            return false;
        };
        self.config.ecc_variables.remove(place);
        for call in self.calls.values_mut().chain(self.ended_calls.values_mut()) {
            call.data.named_variables.retain(|variable| variable.name != name);
            call.data.named_arrays.retain(|element| element.name != name);
        }
        self.ecc_removed += 1;
        true
    }

    /// CALL_DATA_UPDATE_EVENT: each session gets it about the connection it knows.
    fn tell_call_data(&mut self, id: u32, req: &SetCallDataReq) {
        let Some(call) = self.calls.get(&id) else { return };
        let known = call.bridge.clone();
        let phones: Vec<usize> = call.associated_phones().collect();
        let mut bridge_told = false;
        for phone in phones {
            let (call, endpoint) = (&self.calls[&id], self.endpoint_in(id, phone));
            let for_bridge = known.as_ref() == Some(&endpoint);
            bridge_told |= for_bridge;
            let event = self.data_update_event(call, &call.connection(&endpoint), req);
            self.tell(vec![phone], for_bridge, event);
        }
        if let (Some(endpoint), false) = (known, bridge_told) {
            let call = &self.calls[&id];
            let event = self.data_update_event(call, &call.connection(&endpoint), req);
            let event = self.at_its_peripheral(call, event);
            self.tell(Vec::new(), true, event);
        }
    }

    /// CALL_DATA_UPDATE_EVENT with the whole context.
    pub(super) fn tell_context(&mut self, id: u32) {
        let Some(data) = self.calls.get(&id).map(|call| call.data.clone()) else { return };
        let mut all =
            SetCallDataReq { call_wrapup_data: data.wrapup.clone(), ..Default::default() };
        put_context!(all, &data);
        self.tell_call_data(id, &all);
    }

    /// What has changed, and all ECC variables.
    fn data_update_event(
        &self,
        call: &Call,
        connection: &Connection,
        req: &SetCallDataReq,
    ) -> Message {
        let mut changed = CallData { ..merged(&CallData::default(), req) };
        changed.named_variables.clone_from(&call.data.named_variables);
        changed.named_arrays.clone_from(&call.data.named_arrays);
        let key = req.router_call_key_day.is_some()
            || req.router_call_key_call_id.is_some()
            || req.router_call_key_sequence_number.is_some();
        let key = call.router_key.filter(|_| key);
        let leg = connection.device_id.as_deref().and_then(|id| call.leg_by_id(id));
        let mut event = CallDataUpdateEvent {
            peripheral_id: Some(self.config.peripheral.id),
            peripheral_type: Some(self.config.peripheral.kind),
            call_type: leg.map(|place| call.legs[place].call_type),
            called_party_disposition: call.data.disposition,
            campaign_id: call.data.campaign_id,
            query_rule_id: call.data.query_rule_id,
            ani: req.ani.clone(),
            router_call_key_day: key.map(|key| key.day),
            router_call_key_call_id: key.map(|key| key.call_id),
            router_call_key_sequence_number: key.map(|key| key.sequence),
            call_reference_id: Some(call.reference.clone()),
            call_wrapup_data: req.call_wrapup_data.clone(),
            customer_phone_number: req.customer_phone_number.clone(),
            customer_account_number: req.customer_account_number.clone(),
            ..Default::default()
        };
        event.set_connection(connection);
        event.set_new_connection(connection);
        put_context!(event, &changed);
        event.into()
    }

    /// RELEASE_CALL_REQ: the client is done with the call's data; wrap-up need not be waited for.
    pub(super) fn release_call(&mut self, req: &ReleaseCallReq) -> Result<Message, Refusal> {
        let connection = req.connection();
        let phone = self.phone_at(&connection);
        match self.call_party(&connection) {
            Ok((id, place)) => {
                if let Some(call) = self.calls.get_mut(&id) {
                    call.legs[place].released = true;
                }
                if let Some(phone) = phone {
                    self.release_data(id, phone);
                    self.end_wrap_up_of(phone, id);
                }
            }
            Err(status) => {
                let left = connection.call_id.zip(phone);
                if !left.is_some_and(|(id, phone)| self.release_data(id, phone)) {
                    return Err(status.into());
                }
            }
        }
        Ok(ReleaseCallConf::default().into())
    }

    /// The phone whose connection that is.
    fn phone_at(&self, connection: &Connection) -> Option<usize> {
        self.by_extension.get(connection.device_id.as_deref()?).copied()
    }

    /// Whose call data may be written by that connection: a party that has not released them, with
    /// its leg, or one of a call that is over.
    fn data_party(&self, connection: &Connection) -> Result<(u32, Option<usize>), StatusCode> {
        let party = self.call_party(connection);
        if let (Err(_), Some(id), Some(phone)) =
            (party, connection.call_id, self.phone_at(connection))
        {
            if self.holds_ended_call(id, phone) {
                return Ok((id, None));
            }
        }
        let (id, place) = party?;
        match self.calls.get(&id).is_some_and(|call| call.legs[place].released) {
            true => Err(StatusCode::NOT_CALL_PARTY),
            false => Ok((id, Some(place))),
        }
    }

    /// The call and its leg that a connection names: a party, or one that wraps up.
    pub(super) fn call_party(&self, connection: &Connection) -> Result<(u32, usize), StatusCode> {
        super::call_control::check_connection_type(connection)?;
        let id = connection.device_id.as_deref().ok_or(StatusCode::REQUIRED_DATA_MISSING)?;
        let call = connection.call_id.and_then(|call| self.calls.get(&call));
        let ended = || connection.call_id.is_some_and(|id| self.ended_calls.contains_key(&id));
        let call = call.ok_or_else(|| match ended() {
            true => StatusCode::NOT_CALL_PARTY,
            false => StatusCode::INVALID_CALLID,
        })?;
        let place = call.leg_by_id(id).filter(|place| call.legs[*place].associated);
        Ok((call.id, place.ok_or(StatusCode::NOT_CALL_PARTY)?))
    }
}

/// What is set in the request over what was there.
fn merged(data: &CallData, req: &SetCallDataReq) -> CallData {
    let mut data = data.clone();
    for (variable, new) in data.variables.iter_mut().zip(variables_of!(req)) {
        replace(variable, new);
    }
    replace(&mut data.wrapup, &req.call_wrapup_data);
    replace(&mut data.user_to_user_info, &req.user_to_user_info);
    replace(&mut data.caller_entered_digits, &req.caller_entered_digits);
    replace(&mut data.customer_phone_number, &req.customer_phone_number);
    replace(&mut data.customer_account_number, &req.customer_account_number);
    for new in &req.named_variables {
        match data.named_variables.iter_mut().find(|old| old.name == new.name) {
            Some(old) => old.value.clone_from(&new.value),
            None => data.named_variables.push(new.clone()),
        }
    }
    for new in &req.named_arrays {
        let same = |old: &&mut NamedArray| old.name == new.name && old.index == new.index;
        match data.named_arrays.iter_mut().find(same) {
            Some(old) => old.value.clone_from(&new.value),
            None => data.named_arrays.push(new.clone()),
        }
    }
    if req.called_party_disposition != DispositionCode(0) {
        data.disposition = req.called_party_disposition;
    }
    // 0 says that the request has none.
    if req.campaign_id != 0 {
        data.campaign_id = req.campaign_id;
    }
    if req.query_rule_id != 0 {
        data.query_rule_id = req.query_rule_id;
    }
    data
}

fn merged_key(key: Option<RouterKey>, req: &SetCallDataReq) -> Option<RouterKey> {
    let (day, call_id) = (req.router_call_key_day, req.router_call_key_call_id);
    let sequence = req.router_call_key_sequence_number;
    if day.or(call_id).or(sequence).is_none() {
        return key;
    }
    let old = key.unwrap_or_default();
    Some(RouterKey {
        day: day.unwrap_or(old.day),
        call_id: call_id.unwrap_or(old.call_id),
        sequence: sequence.unwrap_or(old.sequence),
    })
}

fn replace<T: Clone>(old: &mut Option<T>, new: &Option<T>) {
    if new.is_some() {
        old.clone_from(new);
    }
}

/// ECC values together have a limit, and each has one.
fn check_ecc_length(data: &CallData) -> Result<(), StatusCode> {
    let variables = data.named_variables.iter().map(|variable| &variable.value);
    let arrays = data.named_arrays.iter().map(|element| &element.value);
    let lengths = variables.chain(arrays).map(String::len);
    if lengths.clone().any(|length| length > MAX_ECC_VALUE) {
        return Err(StatusCode::VALUE_TOO_LONG);
    }
    match lengths.sum::<usize>() > MAX_ECC_TOTAL_BYTES as usize {
        true => Err(StatusCode::TOO_MUCH_DATA),
        false => Ok(()),
    }
}
