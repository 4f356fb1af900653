//! What applications leave with the centre: SET_APP_DATA_REQ and SET_AGENT_SERVICE_DATA_REQ.

use super::calls::{Call, RouterKey};
use super::Simulator;
use crate::messages::*;
use crate::peripheral::Refusal;
use crate::{Message, StatusCode};

/// Application paths whose variables are kept; clients must not be able to fill the memory.
const MAX_PATHS: usize = 1000;

/// The variables of an application path, as SET_APP_DATA_REQ has set them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ApplicationData {
    /// CallVariable1 to CallVariable10; `None` while not set.
    pub call_variables: [Option<String>; 10],
    /// FltCallTypeID.
    pub call_type_id: Option<u32>,
    /// PreCallInvokeID.
    pub pre_call_invoke_id: Option<u32>,
}

impl Simulator {
    /// What SET_APP_DATA_REQ has set for that ApplicationPathID.
    pub fn application_data(&self, application_path_id: i32) -> Option<&ApplicationData> {
        self.application_data.get(&application_path_id)
    }

    /// SET_APP_DATA_REQ: what is left out stays as it is.
    pub(super) fn set_app_data(&mut self, req: &SetAppDataReq) -> Result<Message, Refusal> {
        let path = req.application_path_id.ok_or(StatusCode::REQUIRED_DATA_MISSING)?;
        let known = |id: u32| self.config.call_types.iter().any(|call_type| call_type.id == id);
        if req.flt_call_type_id.is_some_and(|id| !known(id)) {
            return Err(StatusCode::INVALID_CALL_TYPE.into());
        }
        let paths = &mut self.application_data;
        if paths.len() >= MAX_PATHS && !paths.contains_key(&path) {
            return Err(StatusCode::TOO_MUCH_DATA.into());
        }
        let data = paths.entry(path).or_default();
        let variables = [
            &req.call_variable1,
            &req.call_variable2,
            &req.call_variable3,
            &req.call_variable4,
            &req.call_variable5,
            &req.call_variable6,
            &req.call_variable7,
            &req.call_variable8,
            &req.call_variable9,
            &req.call_variable10,
        ];
        for (variable, new) in data.call_variables.iter_mut().zip(variables) {
            *variable = new.clone().or(variable.take());
        }
        data.call_type_id = req.flt_call_type_id.or(data.call_type_id);
        data.pre_call_invoke_id = req.pre_call_invoke_id.or(data.pre_call_invoke_id);
        Ok(SetAppDataConf::default().into())
    }

    /// SET_AGENT_SERVICE_DATA_REQ. A refusal is told in the confirmation, which has a Status.
    pub(super) fn set_agent_service_data(
        &mut self,
        req: &SetAgentServiceDataReq,
    ) -> Result<Message, Refusal> {
        let done = self.store_service_data(req);
        let status = done.err().unwrap_or(StatusCode::NO_ERROR);
        Ok(SetAgentServiceDataConf { status, ..Default::default() }.into())
    }

    fn store_service_data(&mut self, req: &SetAgentServiceDataReq) -> Result<(), StatusCode> {
        if req.flt_enabled_services.iter().any(|service| service.name().is_none()) {
            return Err(StatusCode::INVALID_SERVICE);
        }
        let named = |id: i32| id as u32 == req.agent_skill_target_id;
        let agent = self.config.agents.iter().position(|agent| named(agent.icm_agent_id));
        let agent = agent.ok_or(StatusCode::INVALID_AGENT_DATA)?;
        let key = RouterKey {
            day: req.router_call_key_day,
            call_id: req.router_call_key_call_id,
            sequence: req.router_call_key_sequence_number,
        };
        let mut calls = self.calls.values_mut().chain(self.ended_calls.values_mut());
        let call = calls.find(|call| call.router_key == Some(key));
        let call = call.ok_or(StatusCode::INVALID_CALLID)?;
        if !has_part(call, agent) {
            return Err(StatusCode::NOT_CALL_PARTY);
        }
        call.data.enabled_services.clone_from(&req.flt_enabled_services);
        Ok(())
    }
}

/// Whether the agent takes part in the call, or did.
fn has_part(call: &Call, agent: usize) -> bool {
    let parts = call.legs.iter().filter_map(|leg| leg.part.as_ref()).chain(&call.parts);
    parts.into_iter().any(|part| part.agent == agent)
}
