//! Agents signing in and out on request.

use super::agents::{require_reason, wrong_state};
use super::{errors, Simulator};
use crate::messages::SetAgentStateReq;
use crate::peripheral::Refusal;
use crate::{
    AgentState, AgentWorkMode, ControlFailureCode, DeskSettingsMask, ForcedFlag, SsoEnabled,
    StatusCode,
};

impl Simulator {
    pub(super) fn request_login(&mut self, req: &SetAgentStateReq) -> Result<(), Refusal> {
        let agent = self.authenticate(req)?;
        let instrument =
            req.agent_instrument.as_deref().ok_or(StatusCode::REQUIRED_DATA_MISSING)?;
        let phone = self.login_phone(req, instrument)?;
        self.check_skill_groups(req, agent)?;
        if self.phones[phone].out_of_service {
            let code = ControlFailureCode::RESOURCE_OUT_OF_SERVICE;
            return Err(Refusal::Control(code, errors::DEVICE_OUT_OF_SERVICE));
        }
        if req.forced_flag == ForcedFlag::AUTHENTICATE_ONLY {
            return Ok(());
        }
        self.give_way(agent, phone);
        let at_phone = self.phones[phone].agent;
        if req.forced_flag == ForcedFlag::TRUE {
            for out in [Some(agent), at_phone].into_iter().flatten() {
                self.force_out(out, req.event_reason_code);
            }
        } else if self.join_groups(agent, phone, req) {
            return Ok(());
        } else if self.agents[agent].phone.is_some() {
            let code = ControlFailureCode::SPECIFIED_AGENT_ALREADY_SIGNED_ON;
            return Err(Refusal::Control(code, errors::AGENT_ALREADY_SIGNED_ON));
        } else if at_phone.is_some() {
            let code = ControlFailureCode::SPECIFIED_EXTENSION_ALREADY_IN_USE;
            return Err(Refusal::Control(code, errors::NONE));
        }
        let groups = self.groups_of_login(agent, req);
        self.agents[agent].terminal.clone_from(&req.active_terminal);
        self.sign_in_to(agent, phone, groups);
        Ok(())
    }

    /// The agent of a login or logout, when the password is right.
    fn authenticate(&self, req: &SetAgentStateReq) -> Result<usize, Refusal> {
        let id = req.agent_id.as_deref().ok_or(StatusCode::REQUIRED_DATA_MISSING)?;
        let sso = req.sso_enabled == Some(SsoEnabled::ENABLED);
        if req.agent_password.is_none() && !sso {
            return Err(StatusCode::REQUIRED_DATA_MISSING.into());
        }
        let agent = *self
            .by_agent_id
            .get(id)
            .ok_or(Refusal::Control(ControlFailureCode::INVALID_AGENT_ID_SPECIFIED, 0))?;
        if !sso && req.agent_password.as_deref() != Some(&self.config.agents[agent].password) {
            let code = ControlFailureCode::INVALID_PASSWORD_SPECIFIED;
            return Err(Refusal::Control(code, errors::NONE));
        }
        Ok(agent)
    }

    /// The phone to sign in at. A remote agent's instrument has the own number behind a semicolon.
    fn login_phone(&self, req: &SetAgentStateReq, instrument: &str) -> Result<usize, Refusal> {
        let remote = req.agent_work_mode == AgentWorkMode::RA_CALL_BY_CALL
            || req.agent_work_mode == AgentWorkMode::RA_NAILED_CONNECTION;
        let instrument = match instrument.split_once(';') {
            Some((instrument, _)) if remote => instrument,
            _ => instrument,
        };
        self.by_instrument.get(instrument).copied().ok_or(Refusal::Control(
            ControlFailureCode::INVALID_LOGON_DEVICE_SPECIFIED,
            errors::NO_INSTRUMENT_FOR_EXTENSION,
        ))
    }

    fn check_skill_groups(&self, req: &SetAgentStateReq, agent: usize) -> Result<(), Refusal> {
        let own = &self.config.agents[agent].skill_groups;
        let wanted = req.skill_groups.iter().filter_map(|group| group.skill_group_number);
        for number in wanted {
            // NULL_SKILL_GROUP comes as -1: the field is signed in this message alone.
            let chosen = req.agent_state == AgentState::LOGIN
                && !self.desk_has(agent, DeskSettingsMask::AGENT_CAN_SELECT_GROUP);
            if number != -1 && (chosen || !own.contains(&(number as u32))) {
                let code = ControlFailureCode::INVALID_SKILL_GROUP_SPECIFIED;
                return Err(Refusal::Control(code, errors::NONE));
            }
        }
        Ok(())
    }

    pub(super) fn request_logout(&mut self, req: &SetAgentStateReq) -> Result<(), Refusal> {
        let agent = self.authenticate(req)?;
        let Some(phone) = self.agents[agent].phone else {
            return Err(wrong_state(errors::AGENT_ALREADY_LOGGED_OUT));
        };
        let elsewhere =
            req.agent_instrument.as_ref().is_some_and(|name| *name != self.instrument(phone));
        if elsewhere {
            return Err(StatusCode::INCONSISTENT_AGENT_DATA.into());
        }
        self.check_skill_groups(req, agent)?;
        if req.forced_flag == ForcedFlag::AUTHENTICATE_ONLY {
            return Ok(());
        }
        if req.forced_flag != ForcedFlag::TRUE {
            if self.agents[agent].state != AgentState::NOT_READY || self.is_phone_busy(phone) {
                return Err(wrong_state(errors::CANNOT_LOG_OUT));
            }
            require_reason(self.needs_reason(agent, AgentState::LOGOUT), req)?;
        }
        if self.leave_groups(agent, req)? {
            return Ok(());
        }
        self.force_out(agent, req.event_reason_code);
        Ok(())
    }
}
