//! CONFERENCE_CALL_REQ: the held call and the consult call become one.

use super::call_control::{check_options, context_of, Named};
use super::calls::{Call, CallData, Endpoint};
use super::events::{put_context, LINE};
use super::routing::Destination;
use super::transfer::MAX_PARTIES;
use super::{errors, Simulator};
use crate::messages::*;
use crate::peripheral::Refusal;
use crate::{
    CallType, ConnectionDeviceIdType, ControlFailureCode, EventCause, LineType,
    LocalConnectionState, Message, StatusCode,
};

impl Simulator {
    /// CONFERENCE_CALL_REQ in its two forms.
    pub(super) fn conference_call(&mut self, req: &ConferenceCallReq) -> Result<Message, Refusal> {
        check_options!(req)?;
        match (&req.held_connection_device_id, &req.dialed_number) {
            (Some(_), _) => self.conference_consulted(req),
            (None, Some(number)) => self.conference_at_once(req, number),
            (None, None) => Err(StatusCode::REQUIRED_DATA_MISSING.into()),
        }
    }

    fn conference_consulted(&mut self, req: &ConferenceCallReq) -> Result<Message, Refusal> {
        let (active, held) = self.both(
            (&req.active_connection(), errors::CONFERENCE_BAD_ACTIVE_CONNECTION),
            (&req.held_connection(), errors::CONFERENCE_BAD_HELD_CONNECTION),
            req.agent_instrument.as_deref(),
        )?;
        self.check_pair(active, held, &errors::CONFERENCE)?;
        self.check_controller(held)?;
        self.check_room(active, held)?;
        let data = self.check_merged(held.call, context_of!(req))?;
        Ok(self.conference_with(active, held, data))
    }

    /// The single-step form: the consult call is made and joined without waiting for the answer.
    fn conference_at_once(
        &mut self,
        req: &ConferenceCallReq,
        number: &str,
    ) -> Result<Message, Refusal> {
        let active = self.active_to_call_from(
            &req.active_connection(),
            req.agent_instrument.as_deref(),
            number,
            errors::CONFERENCE_BAD_ACTIVE_CONNECTION,
        )?;
        self.check_controller(active)?;
        self.check_room_for_one(active)?;
        let destination = self.destination_in(active, number);
        let refuse = |code| Err(Refusal::Control(code, errors::NONE));
        match destination {
            Destination::Failed(EventCause::BUSY) => {
                return refuse(ControlFailureCode::RESOURCE_BUSY)
            }
            Destination::Failed(_) => return refuse(ControlFailureCode::INVALID_DESTINATION),
            _ => {}
        }
        let data = self.check_merged(active.call, context_of!(req))?;
        let (id, _) = self.consult(active, number, data.clone(), CallType::CONSULT_OFFERRED);
        self.connect(id, destination);
        self.limit_alerting(id, req.alert_rings);
        let consulting = Named { call: id, place: 0, phone: active.phone };
        Ok(self.conference_with(consulting, active, data))
    }

    /// Joins both calls and sets the context of the one they become.
    fn conference_with(&mut self, active: Named, held: Named, data: CallData) -> Message {
        let changed = self.calls.get(&held.call).is_some_and(|call| call.data != data);
        if let Some(call) = self.calls.get_mut(&held.call) {
            call.data = data;
        }
        let id = self.conference(active, held);
        if changed {
            self.tell_context(id);
        }
        let mut conf = ConferenceCallConf {
            line_handle: Some(LINE),
            line_type: Some(LineType::INSIDE),
            parties: self.parties(id),
            ..Default::default()
        };
        if let Some(call) = self.calls.get(&id) {
            conf.set_new_connection(&call.connection(&self.endpoint_in(id, active.phone)));
        }
        conf.into()
    }

    fn check_room(&self, active: Named, held: Named) -> Result<(), Refusal> {
        let parties = 1
            + self.others(active.call, active.phone).len()
            + self.others(held.call, held.phone).len();
        match parties > MAX_PARTIES {
            true => conference_full(),
            false => Ok(()),
        }
    }

    /// Both calls go on as a third one. Its parties hear of that by CALL_DATA_UPDATE_EVENT, the
    /// controller by CALL_CONFERENCED_EVENT.
    fn conference(&mut self, active: Named, held: Named) -> u32 {
        self.join(active, held, EventCause::KEY_CONFERENCE)
    }

    /// As a conference, for another reason than that a party wanted one.
    pub(super) fn join(&mut self, active: Named, held: Named, cause: EventCause) -> u32 {
        let controller = active.phone;
        let listeners = self.listeners(&[held.call, active.call]);
        let added = self.others(active.call, controller);
        let id = self.renumber(held.call, controller);
        let consulted = self.take_over(active, id, CallType::CONFERENCE);
        self.succeed(active.call, id);
        self.tell_renumbered(id, held.call, active.call, controller, &consulted);
        let event = self.conferenced_event(id, (active, held), added.first(), cause);
        self.tell(listeners, true, event);
        for place in 0..self.calls.get(&id).map_or(0, |call| call.legs.len()) {
            self.start_rtp(id, place);
        }
        self.end_all(active.call);
        id
    }

    /// The call gets a new id and becomes a conference of that phone, which talks in it.
    fn renumber(&mut self, old: u32, controller: usize) -> u32 {
        for place in 0..self.calls.get(&old).map_or(0, |call| call.legs.len()) {
            self.stop_rtp(old, place);
        }
        let nobody = Endpoint::Nowhere(String::new());
        let id = self.new_call(nobody.clone(), nobody);
        let Some(mut call) = self.calls.remove(&old) else { return id };
        call.id = id;
        call.controller = Some(controller);
        for leg in &mut call.legs {
            leg.go_on_as(CallType::CONFERENCE);
            if let Some(phone) = leg.endpoint.phone() {
                self.phones[phone].calls.iter_mut().filter(|c| **c == old).for_each(|c| *c = id);
                if phone == controller && leg.is_live() {
                    leg.go_to(LocalConnectionState::CONNECT, self.now);
                }
            }
        }
        self.calls.insert(id, call);
        self.waiting
            .iter_mut()
            .filter(|waiting| **waiting == old)
            .for_each(|waiting| *waiting = id);
        self.succeed(old, id);
        self.caller_moves(old, id);
        id
    }

    /// CALL_DATA_UPDATE_EVENT to all but the controller: the id of their call is another one now.
    fn tell_renumbered(
        &mut self,
        id: u32,
        held: u32,
        consult: u32,
        controller: usize,
        consulted: &[usize],
    ) {
        let Some(call) = self.calls.get_mut(&id) else { return };
        // Those who knew the consult call know this one from now on.
        for place in consulted {
            call.legs[*place].associated = call.legs[*place].endpoint.phone().is_some();
        }
        let call = &self.calls[&id];
        let known = call.bridge.clone();
        let mut events: Vec<(Option<usize>, bool, Message)> = Vec::new();
        let legs = call.legs.iter().enumerate().filter(|(_, leg)| leg.associated);
        for (place, leg) in legs {
            let old = if consulted.contains(&place) { consult } else { held };
            let phone = leg.endpoint.phone().filter(|phone| *phone != controller);
            let bridge = old == held && known.as_ref() == Some(&leg.endpoint);
            if phone.is_some() || bridge {
                events.push((phone, bridge, self.renumbered_event(call, &leg.endpoint, old)));
            }
        }
        if let (Some(known), false) = (&known, events.iter().any(|(_, bridge, _)| *bridge)) {
            events.push((None, true, self.renumbered_event(call, known, held)));
        }
        for (phone, bridge, event) in events {
            self.tell(phone.into_iter().collect(), bridge, event);
        }
        self.forget_old_legs(consult, consulted.len());
    }

    /// The sessions of those who moved hear no END_CALL_EVENT of the consult call: it is the same
    /// call to them, with another id.
    fn forget_old_legs(&mut self, consult: u32, moved: usize) {
        let Some(call) = self.calls.get_mut(&consult).filter(|_| moved > 0) else { return };
        for leg in call.legs.iter_mut().filter(|leg| !leg.is_live() && !leg.wrap_up) {
            leg.associated = false;
        }
    }

    fn renumbered_event(&self, call: &Call, endpoint: &Endpoint, old: u32) -> Message {
        let new = call.connection(endpoint);
        let mut event = CallDataUpdateEvent {
            peripheral_id: Some(self.config.peripheral.id),
            peripheral_type: Some(self.config.peripheral.kind),
            call_type: Some(CallType::CONFERENCE),
            called_party_disposition: call.data.disposition,
            campaign_id: call.data.campaign_id,
            query_rule_id: call.data.query_rule_id,
            ani: call.ani.clone(),
            call_reference_id: Some(call.reference.clone()),
            call_wrapup_data: call.data.wrapup.clone(),
            ..Default::default()
        };
        event.set_new_connection(&new);
        event.set_connection(&crate::wire::Connection { call_id: Some(old), ..new });
        put_context!(event, &call.data);
        event.into()
    }

    fn conferenced_event(
        &self,
        id: u32,
        (active, held): (Named, Named),
        added: Option<&Endpoint>,
        cause: EventCause,
    ) -> Message {
        let own = self.endpoint_in(id, active.phone);
        let target = self.calls.get(&id).map(|call| self.target(call)).unwrap_or_default();
        let event = CallConferencedEvent {
            peripheral_id: Some(self.config.peripheral.id),
            peripheral_type: Some(self.config.peripheral.kind),
            primary_device_id_type: Some(ConnectionDeviceIdType::STATIC),
            primary_call_id: Some(held.call),
            primary_device_id: Some(own.id().to_owned()),
            secondary_device_id_type: Some(ConnectionDeviceIdType::STATIC),
            secondary_call_id: Some(active.call),
            secondary_device_id: added.map(|added| added.id().to_owned()),
            line_handle: Some(LINE),
            line_type: Some(LineType::INSIDE),
            skill_group_number: target.skill_group_number,
            skill_group_id: target.skill_group_id,
            controller_device_type: Some(own.device_type()),
            controller_device_id: Some(own.id().to_owned()),
            added_party_device_type: added.map(Endpoint::device_type),
            added_party_device_id: added.map(|added| added.id().to_owned()),
            local_connection_state: Some(LocalConnectionState::CONNECT),
            event_cause: Some(cause),
            parties: self.parties(id),
            ..Default::default()
        };
        event.into()
    }
}

fn conference_full<T>() -> Result<T, Refusal> {
    Err(Refusal::Control(
        ControlFailureCode::CONFERENCE_MEMBER_LIMIT_EXCEEDED,
        errors::CONFERENCE_FULL,
    ))
}
