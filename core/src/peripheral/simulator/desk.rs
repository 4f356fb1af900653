//! Desk settings at work: AGENT_DESK_SETTINGS_REQ, and what agents may and must do.

use super::agents::is_work;
use super::calls::{Endpoint, Route};
use super::routing::Destination;
use super::{errors, DeskSettingsConfig, DialledTarget, Simulator, Timer, WrapUp};
use crate::messages::{AgentDeskSettingsConf, AgentDeskSettingsReq};
use crate::peripheral::Refusal;
use crate::{AgentState, ControlFailureCode, DeskSettingsMask, Message, StatusCode};
use std::time::Duration;

/// Reason of LOGOUT: the agent did nothing for too long.
const REASON_INACTIVE: u16 = 50_004;

/// A time as the message has it: 0 where there is none.
pub(super) fn seconds(time: Option<Duration>) -> u32 {
    time.map_or(0, |time| u32::try_from(time.as_secs()).unwrap_or(u32::MAX))
}

impl Simulator {
    /// AGENT_DESK_SETTINGS_REQ: of any agent, signed in or not.
    pub(super) fn agent_desk_settings(
        &self,
        req: &AgentDeskSettingsReq,
    ) -> Result<Message, Refusal> {
        let id = req.agent_id.as_deref().ok_or(StatusCode::REQUIRED_DATA_MISSING)?;
        let agent = *self.by_agent_id.get(id).ok_or(StatusCode::INVALID_AGENT_DATA)?;
        let desk = self.desk(agent);
        let conf = AgentDeskSettingsConf {
            peripheral_id: Some(self.config.peripheral.id),
            desk_settings_mask: desk.mask,
            wrapup_data_incoming_mode: desk.incoming_mode(),
            wrapup_data_outgoing_mode: desk.outgoing_mode(),
            logout_non_activity_time: seconds(desk.logout_non_activity_time),
            quality_recording_rate: desk.quality_recording_rate,
            ring_no_answer_time: seconds(desk.ring_no_answer_time),
            silent_monitor_warning_message: desk.silent_monitor_warning_message.into(),
            silent_monitor_audible_indication: desk.silent_monitor_audible_indication.into(),
            supervisor_assist_call_method: desk.supervisor_assist_call_method.into(),
            emergency_call_method: desk.emergency_call_method.into(),
            auto_record_on_emergency: desk.auto_record_on_emergency.into(),
            recording_mode: desk.recording_mode.into(),
            work_mode_timer: seconds(desk.work_mode_timer),
            ring_no_answer_dn: desk.ring_no_answer_dn.unwrap_or(0),
            default_device_port_address: desk.default_device_port_address.clone(),
            play_zip_tone: Some(desk.zip_tone()),
            acd_shared_line_usage: Some(desk.shared_lines()),
            ..Default::default()
        };
        Ok(conf.into())
    }

    /// The agent's settings; those of the centre where the agent has none.
    pub(super) fn desk(&self, agent: usize) -> &DeskSettingsConfig {
        let id = self.config.agents[agent].desk_settings;
        let own = self.config.desk_settings.iter().find(|desk| Some(desk.id) == id);
        own.unwrap_or(&self.default_desk)
    }

    pub(super) fn desk_has(&self, agent: usize, bit: DeskSettingsMask) -> bool {
        self.desk(agent).mask.contains(bit)
    }

    /// The rule for wrap-up after the agent's present call, or in the present wrap-up.
    pub(super) fn wrap_up_mode(&self, agent: usize) -> WrapUp {
        let (desk, this) = (self.desk(agent), &self.agents[agent]);
        match (this.group.is_some(), this.placed) {
            (true, _) => desk.wrapup_data_incoming_mode,
            (false, true) => desk.wrapup_data_outgoing_mode,
            // Nothing is required after calls that were not routed.
            (false, false) => match desk.wrapup_data_incoming_mode {
                WrapUp::NotAllowed => WrapUp::NotAllowed,
                _ => WrapUp::Optional,
            },
        }
    }

    /// The state after the agent's calls: what the agent has asked for, else what settings say, and
    /// wrap-up before it where it is required.
    pub(super) fn state_after_calls(&self, agent: usize, answered: bool) -> (AgentState, u16) {
        let this = &self.agents[agent];
        let (routed, placed) = (this.group.is_some(), this.placed);
        let mut next = this.after.unwrap_or((AgentState::NOT_READY, 0));
        if answered && !this.asked {
            let has = |bit| self.desk_has(agent, bit);
            next = match next.0 {
                AgentState::AVAILABLE if routed && !has(DeskSettingsMask::AVAIL_AFTER_INCOMING) => {
                    (AgentState::NOT_READY, 0)
                }
                AgentState::NOT_READY
                    if placed && !routed && has(DeskSettingsMask::AVAIL_AFTER_OUTGOING) =>
                {
                    (AgentState::AVAILABLE, 0)
                }
                _ => next,
            };
        }
        let mode = self.wrap_up_mode(agent);
        let required = matches!(mode, WrapUp::Required | WrapUp::RequiredWithData) && answered;
        match next.0 {
            AgentState::WORK_READY if !answered => (AgentState::AVAILABLE, 0),
            AgentState::WORK_NOT_READY if !answered => (AgentState::NOT_READY, 0),
            AgentState::AVAILABLE if required => (AgentState::WORK_READY, 0),
            AgentState::NOT_READY if required => (AgentState::WORK_NOT_READY, 0),
            _ => next,
        }
    }

    /// Whether the agent may call that number.
    pub(super) fn check_may_call(&self, agent: usize, number: &str) -> Result<(), Refusal> {
        let (class, acd) = match self.called_endpoint(number) {
            Endpoint::Phone(..) => (DeskSettingsMask::AGENT_TO_AGENT_CALLS_ALLOWED, false),
            Endpoint::Outside(_) => (DeskSettingsMask::OUTBOUND_ACCESS_PUBLIC_NET, false),
            Endpoint::RoutePoint(_) | Endpoint::VruPort(_) | Endpoint::Nowhere(_) => {
                (DeskSettingsMask::empty(), true)
            }
        };
        let other = DeskSettingsMask::NON_ACD_CALLS_ALLOWED;
        match self.desk_has(agent, class) && (acd || self.desk_has(agent, other)) {
            true => Ok(()),
            false => Err(Refusal::Control(
                ControlFailureCode::PRIVILEGE_VIOLATION_ON_CALLED_DEVICE,
                errors::CALL_TYPE_NOT_ALLOWED,
            )),
        }
    }

    /// A call that was not routed comes to the agent's phone: it rings, if the agent may take it.
    pub(super) fn direct_destination(&self, agent: usize, phone: usize) -> Destination {
        match self.desk_has(agent, DeskSettingsMask::NON_ACD_CALLS_ALLOWED) {
            true => Destination::Phone(phone),
            false => Destination::Failed(crate::EventCause::DEST_NOT_OBTAINABLE),
        }
    }

    /// The phone rings: the settings may have it answer by itself.
    pub(super) fn desk_ring(&mut self, call: u32, phone: usize) {
        let Some(agent) = self.phones[phone].agent else { return };
        if self.desk_has(agent, DeskSettingsMask::AUTO_ANSWER_ENABLED) {
            self.timers.set(self.now, Timer::DeskAnswers { phone, call });
        }
    }

    /// Where a routed call goes that the agent did not answer.
    pub(super) fn reroute(&mut self, id: u32, agent: Option<usize>) {
        let number = agent.and_then(|agent| self.desk(agent).ring_no_answer_dn);
        let Some(number) = number.map(|number| number.to_string()) else { return };
        let entry = self.config.dialled_numbers.iter().find(|entry| entry.number == number);
        let Some(DialledTarget::Service(service)) = entry.map(|entry| entry.target) else { return };
        let place = self.config.services.iter().position(|entry| entry.number == service);
        if let (Some(service), Some(call)) = (place, self.calls.get_mut(&id)) {
            call.route = Some(Route { service, skill_group: None });
        }
    }

    /// The agent has done something: the time for doing nothing begins anew.
    pub(super) fn agent_is_active(&mut self, agent: usize) {
        let now = self.now;
        self.agents[agent].active = now;
        let limit = self.desk(agent).logout_non_activity_time;
        if let (AgentState::NOT_READY, Some(limit)) = (self.agents[agent].state, limit) {
            self.timers.set(now + limit, Timer::Inactive { agent, since: now });
        }
    }

    /// The agent has done nothing since then, and is signed out for it while not ready.
    pub(super) fn inactive(&mut self, agent: usize, since: Duration) {
        let this = &self.agents[agent];
        let Some(phone) = this.phone else { return };
        if this.active != since || this.state != AgentState::NOT_READY {
            return;
        }
        match self.is_phone_busy(phone) {
            true => self.agent_is_active(agent),
            false => self.force_out(agent, REASON_INACTIVE),
        }
    }

    /// Whether the agent has to give a reason for that state.
    pub(super) fn needs_reason(&self, agent: usize, state: AgentState) -> bool {
        let bit = match state {
            AgentState::LOGOUT => DeskSettingsMask::LOGOUT_REASON_REQUIRED,
            _ => DeskSettingsMask::IDLE_REASON_REQUIRED,
        };
        self.desk_has(agent, bit)
    }

    /// Whether the agent is in wrap-up that may not end yet, as data are missing.
    pub(super) fn must_give_data(&self, agent: usize, phone: usize) -> bool {
        is_work(self.agents[agent].state)
            && self.wrap_up_mode(agent) == WrapUp::RequiredWithData
            && self.lacks_wrapup_data(phone)
    }
}
