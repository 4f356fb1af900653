//! MAKE_PREDICTIVE_CALL_REQ: the centre calls somebody, and an agent gets who answers.

use super::call_control::{check_number, check_options, context_of, first_wrong};
use super::calls::{CallData, Endpoint, Leg, Predictive};
use super::routing::Destination;
use super::{errors, DialledTarget, Simulator};
use crate::messages::*;
use crate::peripheral::Refusal;
use crate::{
    AllocationState, CallPlacementType, CallType, ControlFailureCode, EventCause,
    LocalConnectionState, Message, StatusCode,
};

impl Simulator {
    /// MAKE_PREDICTIVE_CALL_REQ. The originating device is a number that leads to a service, whose
    /// agents get the call; the called one is outside.
    pub(super) fn make_predictive_call(
        &mut self,
        req: &MakePredictiveCallReq,
    ) -> Result<Message, Refusal> {
        check(req)?;
        let origin = req.originating_device_id.as_deref();
        let origin = origin.ok_or(StatusCode::REQUIRED_DATA_MISSING)?;
        let number = req.dialed_number.as_deref().ok_or(StatusCode::REQUIRED_DATA_MISSING)?;
        check_number(number)?;
        let data = context_of!(req);
        self.check_context(&data)?;
        let service = self.service_at(origin).ok_or(Refusal::Control(
            ControlFailureCode::INVALID_CALLING_DEVICE,
            errors::NO_INSTRUMENT_FOR_EXTENSION,
        ))?;
        let destination = self.destination(number);
        match destination {
            Destination::Outside | Destination::Failed(EventCause::BUSY) => {}
            _ => {
                let code = ControlFailureCode::INVALID_CALLED_DEVICE;
                return Err(Refusal::Control(code, errors::NONE));
            }
        }
        let origin = Endpoint::RoutePoint(origin.to_owned());
        let id = self.new_call(origin.clone(), self.called_endpoint(number));
        if let Some(call) = self.calls.get_mut(&id) {
            call.data = data;
            call.predictive = Some(Predictive { allocation: req.allocation_state, service });
        }
        let leg = Leg::new(origin.clone(), LocalConnectionState::INITIATE, CallType::AUTO_OUT);
        self.add_leg(id, leg);
        self.begin_for_bridge(id, 0);
        let call = &self.calls[&id];
        let originated = self.originated_event(call, &call.legs[0]);
        let mut conf = MakePredictiveCallConf::default();
        conf.set_new_connection(&call.connection(&origin));
        self.tell_call(id, originated);
        self.connect(id, destination);
        self.limit_alerting(id, req.alert_rings);
        self.allocate(id, AllocationState::DELIVERED);
        Ok(conf.into())
    }

    /// The service that a dialled number leads to, by its index.
    fn service_at(&self, number: &str) -> Option<usize> {
        let entry = self.config.dialled_numbers.iter().find(|entry| entry.number == number)?;
        match entry.target {
            DialledTarget::Service(wanted) => {
                self.config.services.iter().position(|service| service.number == wanted)
            }
            DialledTarget::Busy => None,
        }
    }

    /// A predictive call has come so far: if that is when it is to be joined, it looks for an
    /// agent.
    pub(super) fn allocate(&mut self, id: u32, reached: AllocationState) {
        let Some(call) = self.calls.get_mut(&id) else { return };
        let Some(predictive) = call.predictive.filter(|p| p.allocation == reached) else { return };
        if call.route.is_none() {
            self.queue(id, predictive.service);
        }
    }
}

fn check(req: &MakePredictiveCallReq) -> Result<(), StatusCode> {
    check_options!(req)?;
    first_wrong([
        (req.allocation_state.name().is_some(), StatusCode::INVALID_ALLOCATION_STATE),
        (req.destination_country.name().is_some(), StatusCode::INVALID_DESTINATION_COUNTRY),
        (req.answer_detect_mode.name().is_some(), StatusCode::INVALID_ANSWER_DETECT_MODE),
        (
            req.call_placement_type != CallPlacementType::OUTBOUND || req.cct.is_some(),
            StatusCode::REQUIRED_DATA_MISSING,
        ),
    ])
}
