//! TRANSFER_CALL_REQ: of a held call to a consulted party, or at once to a number.

use super::call_control::{check_options, context_of, Named};
use super::calls::{CallData, Endpoint, Leg};
use super::consult::overridden;
use super::events::LINE;
use super::routing::Destination;
use super::{errors, Simulator};
use crate::messages::*;
use crate::peripheral::Refusal;
use crate::{
    CallType, ConnectionDeviceIdType, ControlFailureCode, EventCause, LocalConnectionState,
    Message, StatusCode,
};

/// The most parties that a message lists, and that a call has.
pub(super) const MAX_PARTIES: usize = 16;

impl Simulator {
    /// TRANSFER_CALL_REQ in its two forms.
    pub(super) fn transfer_call(&mut self, req: &TransferCallReq) -> Result<Message, Refusal> {
        check_options!(req)?;
        let new = context_of!(req);
        self.check_context(&new)?;
        let call = match (&req.held_connection_device_id, &req.dialed_number) {
            (Some(_), _) => self.transfer_to_consulted(req, new)?,
            (None, Some(number)) => self.transfer_at_once(req, number, new)?,
            (None, None) => return Err(StatusCode::REQUIRED_DATA_MISSING.into()),
        };
        Ok(call.into())
    }

    fn transfer_to_consulted(
        &mut self,
        req: &TransferCallReq,
        new: CallData,
    ) -> Result<TransferCallConf, Refusal> {
        let (active, held) = self.both(
            (&req.active_connection(), errors::TRANSFER_INVALID_ACTIVE_CONNECTION),
            (&req.held_connection(), errors::TRANSFER_INVALID_HELD_CONNECTION),
            req.agent_instrument.as_deref(),
        )?;
        self.check_pair(active, held, &errors::TRANSFER)?;
        self.check_observed(held.call, &self.others(active.call, active.phone))?;
        let data = self.check_merged(held.call, new)?;
        Ok(self.transfer(active, held, data, CallType::TRANSFER_IN))
    }

    fn transfer_at_once(
        &mut self,
        req: &TransferCallReq,
        number: &str,
        new: CallData,
    ) -> Result<TransferCallConf, Refusal> {
        let active = self.active_to_call_from(
            &req.active_connection(),
            req.agent_instrument.as_deref(),
            number,
            errors::TRANSFER_INVALID_ACTIVE_CONNECTION,
        )?;
        let destination = self.destination_in(active, number);
        let refuse = |code, error| Err(Refusal::Control(code, error));
        match destination {
            Destination::Failed(EventCause::BUSY) => {
                return refuse(ControlFailureCode::RESOURCE_BUSY, errors::TRANSFER_BUSY)
            }
            Destination::Failed(_) => {
                return refuse(
                    ControlFailureCode::INVALID_DESTINATION,
                    errors::TRANSFER_UNALLOCATED,
                )
            }
            _ => self.check_observed(active.call, &[self.called_endpoint(number)])?,
        }
        let data = self.check_merged(active.call, new)?;
        let (id, _) = self.consult(active, number, data.clone(), CallType::OFFERED);
        self.connect(id, destination);
        self.limit_alerting(id, req.alert_rings);
        let consulting = Named { call: id, place: 0, phone: active.phone };
        Ok(self.transfer(consulting, active, data, CallType::OFFERED))
    }

    /// The context of the held call with what the request gives.
    pub(super) fn check_merged(&self, id: u32, new: CallData) -> Result<CallData, Refusal> {
        let data = self.calls.get(&id).map(|call| call.data.clone()).unwrap_or_default();
        let data = overridden(data, new);
        self.check_context(&data)?;
        Ok(data)
    }

    /// Completion needs the original call held, and the consult call made from it talking: a pair
    /// that was alternated has to be alternated back.
    pub(super) fn check_pair(
        &self,
        active: Named,
        held: Named,
        errors: &errors::PairErrors,
    ) -> Result<(), Refusal> {
        let refuse = |error| Err(Refusal::Control(ControlFailureCode::INVALID_OBJECT_STATE, error));
        if self.state_of(held) != LocalConnectionState::HOLD {
            return refuse(errors.held_not_held);
        }
        if self.state_of(active) != LocalConnectionState::CONNECT {
            return refuse(errors.active_not_talking);
        }
        let Some(consult) = self.calls.get(&active.call) else {
            return refuse(errors.active_not_talking);
        };
        if consult.consults.map(|id| self.present_id(id)) != Some(held.call) {
            let code = ControlFailureCode::ARBITRARY_CONF_OR_XFER_NOT_SUPPORTED;
            return Err(Refusal::Control(code, errors::NONE));
        }
        // With lines of its own a phone can be in both calls; in one it would be twice.
        let both =
            |phone: usize| phone != held.phone && self.phones_in(active.call).any(|p| p == phone);
        if self.phones_in(held.call).any(both) {
            return refuse(errors.party_not_talking);
        }
        let talks = |leg: &Leg| leg.state == LocalConnectionState::CONNECT;
        let all_talk = consult.legs.iter().filter(|leg| leg.is_live()).all(talks);
        match all_talk && !self.is_under_way(active.call) {
            true => Ok(()),
            false => refuse(errors.party_not_talking),
        }
    }

    /// A conference cannot be left to parties that are all outside.
    fn check_observed(&self, held: u32, new: &[Endpoint]) -> Result<(), Refusal> {
        let Some(call) = self.calls.get(&held) else { return Ok(()) };
        let conference = call.legs.iter().filter(|leg| leg.is_live()).count() > 2;
        let outside = |party: &Endpoint| matches!(party, Endpoint::Outside(_));
        match conference && new.iter().all(outside) {
            true => Err(Refusal::Control(
                ControlFailureCode::PRIVILEGE_VIOLATION_ON_CALLED_DEVICE,
                errors::NONE,
            )),
            false => Ok(()),
        }
    }

    /// The parties of a call but that phone.
    pub(super) fn others(&self, id: u32, phone: usize) -> Vec<Endpoint> {
        let legs = self.calls.get(&id).into_iter().flat_map(|call| &call.legs);
        legs.filter(|leg| leg.is_live() && leg.endpoint.phone() != Some(phone))
            .map(|leg| leg.endpoint.clone())
            .collect()
    }

    /// The parties of the consult call join the held one, which goes on without the phone that had
    /// both.
    fn transfer(
        &mut self,
        consult: Named,
        held: Named,
        data: CallData,
        call_type: CallType,
    ) -> TransferCallConf {
        let phone = consult.phone;
        let changed = self.calls.get(&held.call).is_some_and(|call| call.data != data);
        let listeners = self.listeners(&[held.call, consult.call]);
        let added = self.others(consult.call, phone).into_iter().next();
        let added = added.or_else(|| Some(self.calls.get(&consult.call)?.called.clone()));
        let moved = self.take_over(consult, held.call, call_type);
        for id in [consult, held] {
            self.release(id);
        }
        if let Some(call) = self.calls.get_mut(&held.call) {
            call.data = data;
        }
        self.succeed(consult.call, held.call);
        let event = self.transferred_event(consult, held, added.as_ref());
        self.tell(listeners, true, event);
        for place in moved {
            self.begin_moved(held.call, place);
        }
        if changed {
            self.tell_context(held.call);
        }
        let conf = self.transfer_conf(held.call, added.as_ref());
        self.end_legs(held.call, &[held.place]);
        self.end_all(consult.call);
        self.agent_leaves(held.call, held.place);
        self.lose_if_unobserved(held.call);
        self.forget_if_over(held.call);
        conf
    }

    /// The phones that know of any of those calls.
    pub(super) fn listeners(&self, calls: &[u32]) -> Vec<usize> {
        let mut phones: Vec<usize> = Vec::new();
        for call in calls.iter().filter_map(|id| self.calls.get(id)) {
            let new: Vec<_> = call.associated_phones().filter(|p| !phones.contains(p)).collect();
            phones.extend(new);
        }
        phones
    }

    /// Connections of `from` become ones of `into`, and where it waits the other waits. Gives the
    /// places of those that are new there. The old ones are left without state until they end.
    pub(super) fn take_over(&mut self, from: Named, into: u32, call_type: CallType) -> Vec<usize> {
        let Some(call) = self.calls.get(&from.call) else { return Vec::new() };
        let (route, router_key, used) = (call.route, call.router_key, call.key_used);
        let mut moved = Vec::new();
        for place in 0..call.legs.len() {
            self.stop_rtp(from.call, place);
            let Some(call) = self.calls.get_mut(&from.call) else { continue };
            let leg = &mut call.legs[place];
            if !leg.is_live() || leg.endpoint.phone() == Some(from.phone) {
                continue;
            }
            let mut new = Leg::new(leg.endpoint.clone(), leg.state, leg.call_type);
            (new.recording, new.greeting) = (leg.recording.take(), leg.greeting.take());
            new.part = leg.part.take();
            new.rings_until = leg.rings_until;
            new.go_on_as(call_type);
            leg.go_to(LocalConnectionState::NULL, self.now);
            moved.extend(self.add_leg(into, new));
        }
        for waiting in self.waiting.iter_mut().filter(|id| **id == from.call) {
            *waiting = into;
        }
        if let (Some(call), Some(_)) = (self.calls.get_mut(&into), route) {
            (call.route, call.router_key, call.key_used) = (route, router_key, used);
        }
        moved
    }

    fn release(&mut self, named: Named) {
        if let Some(call) = self.calls.get_mut(&named.call) {
            call.legs[named.place].go_to(LocalConnectionState::NULL, self.now);
        }
    }

    fn begin_moved(&mut self, id: u32, place: usize) {
        let leg = self.calls.get(&id).map(|call| call.legs[place].endpoint.phone());
        if leg.flatten().is_some() {
            self.begin_leg(id, place);
            self.start_rtp(id, place);
        }
    }

    /// END_CALL_EVENT to all who know a call that nobody takes part in any more.
    pub(super) fn end_all(&mut self, id: u32) {
        let Some(call) = self.calls.get_mut(&id) else { return };
        let now = self.now;
        call.legs.iter_mut().for_each(|leg| leg.go_to(LocalConnectionState::NULL, now));
        let places: Vec<usize> = (0..call.legs.len()).collect();
        self.end_legs(id, &places);
        self.forget_if_over(id);
    }

    fn transferred_event(&self, consult: Named, held: Named, to: Option<&Endpoint>) -> Message {
        let own = self.endpoint_in(held.call, consult.phone);
        let target = self.calls.get(&held.call).map(|call| self.target(call)).unwrap_or_default();
        let event = CallTransferredEvent {
            peripheral_id: Some(self.config.peripheral.id),
            peripheral_type: Some(self.config.peripheral.kind),
            primary_device_id_type: Some(ConnectionDeviceIdType::STATIC),
            primary_call_id: Some(held.call),
            primary_device_id: Some(own.id().to_owned()),
            secondary_device_id_type: Some(ConnectionDeviceIdType::STATIC),
            secondary_call_id: Some(consult.call),
            secondary_device_id: Some(own.id().to_owned()),
            line_handle: Some(LINE),
            line_type: Some(crate::LineType::INSIDE),
            skill_group_number: target.skill_group_number,
            skill_group_id: target.skill_group_id,
            transferring_device_type: Some(own.device_type()),
            transferring_device_id: Some(own.id().to_owned()),
            transferred_device_type: to.map(Endpoint::device_type),
            transferred_device_id: to.map(|to| to.id().to_owned()),
            local_connection_state: Some(LocalConnectionState::NULL),
            event_cause: Some(EventCause::TRANSFER),
            parties: self.parties(held.call),
            ..Default::default()
        };
        event.into()
    }

    /// The parties of a call, as messages list them.
    pub(super) fn parties(&self, id: u32) -> Vec<ConnectedParty> {
        let legs = self.calls.get(&id).into_iter().flat_map(|call| &call.legs);
        legs.filter(|leg| leg.is_live())
            .take(MAX_PARTIES)
            .map(|leg| ConnectedParty {
                connected_party_call_id: Some(id),
                connected_party_device_id_type: Some(ConnectionDeviceIdType::STATIC),
                connected_party_device_id: Some(leg.endpoint.id().to_owned()),
            })
            .collect()
    }

    fn transfer_conf(&self, id: u32, to: Option<&Endpoint>) -> TransferCallConf {
        let parties = self.parties(id);
        let first = parties.first().and_then(|party| party.connected_party_device_id.clone());
        TransferCallConf {
            new_connection_call_id: Some(id),
            new_connection_device_id_type: Some(ConnectionDeviceIdType::STATIC),
            new_connection_device_id: to.map(|to| to.id().to_owned()).or(first),
            line_handle: None,
            line_type: None,
            parties,
            ..Default::default()
        }
    }
}
