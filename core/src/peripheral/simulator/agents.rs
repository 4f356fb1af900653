//! Agents: who is signed in where, and in which state.

use super::domains::InDomain;
use super::errors;
use super::{Simulator, Timer, WrapUp};
use crate::messages::{SetAgentStateConf, SetAgentStateReq};
use crate::peripheral::Refusal;
use crate::{AgentState, AgentWorkMode, ControlFailureCode, Message, StatusCode};
use std::collections::BTreeMap;
use std::time::Duration;

/// Reason of NOT_READY: the agent takes or makes a call that was not routed.
const REASON_NON_ACD_CALL: u16 = 50_005;
/// Reason of NOT_READY: a call is placed from AVAILABLE.
const REASON_PLACING_CALL: u16 = crate::wire::constants::REASON_CODE_BELLIGERENT_NOT_READY as u16;
/// Reason of NOT_READY: a routed call was not answered.
const REASON_NOT_ANSWERED: u16 = 32_767;
/// Reason of NOT_READY: several routed calls in a row were not answered; so many.
const REASON_MISSED_IN_A_ROW: u16 = 50_010;
const MISSED_IN_A_ROW: u32 = 2;
/// The most skill groups that SET_AGENT_STATE_REQ may carry.
const MAX_LOGIN_SKILL_GROUPS: usize = 10;

/// An agent. The state is that of the media routing domain of calls.
#[derive(Debug)]
pub(super) struct Agent {
    /// The phone the agent is signed in at.
    pub phone: Option<usize>,
    pub state: AgentState,
    /// EventReasonCode of the state.
    pub reason: u16,
    /// When the state began.
    pub since: Duration,
    /// While there are calls: the state to take when they are over.
    pub after: Option<(AgentState, u16)>,
    /// The agent has asked for that state, it does not just follow.
    pub asked: bool,
    /// The skill group of the routed call at hand.
    pub group: Option<u32>,
    /// Routed calls in a row that the agent did not answer.
    pub missed: u32,
    /// The agent has placed the call at hand.
    pub placed: bool,
    /// When the agent last did something.
    pub active: Duration,
    /// Place in the order of those who became available.
    pub turn: u64,
    /// Numbers of the skill groups that the agent is signed in to.
    pub groups: Vec<u32>,
    /// AWM_MANUAL_IN: after a routed call the agent has to say when the next one may come.
    pub manual_in: bool,
    /// By MRDID: what the agent does in the other domains.
    pub elsewhere: BTreeMap<i32, InDomain>,
    /// ActiveTerminal.
    pub terminal: Option<String>,
    /// AGENT_GREETING_CONTROL_REQ has switched greetings off until logout.
    pub no_greeting: bool,
    /// The centre plays the agent.
    pub auto: bool,
}

impl Default for Agent {
    fn default() -> Self {
        Agent {
            phone: None,
            state: AgentState::LOGOUT,
            reason: 0,
            since: Duration::ZERO,
            after: None,
            asked: false,
            group: None,
            missed: 0,
            placed: false,
            active: Duration::ZERO,
            turn: 0,
            groups: Vec::new(),
            manual_in: false,
            elsewhere: BTreeMap::new(),
            terminal: None,
            no_greeting: false,
            auto: false,
        }
    }
}

impl Agent {
    /// Whether a call, its offer or its wrap-up keeps the agent.
    pub fn is_occupied(&self) -> bool {
        is_work(self.state)
            || [AgentState::RESERVED, AgentState::TALKING, AgentState::HOLD].contains(&self.state)
    }

    /// No call and no wrap-up keeps the agent any more.
    pub fn is_free(&mut self) {
        (self.group, self.placed) = (None, false);
    }

    /// SkillGroupState: a task of one skill group makes the others BUSY_OTHER.
    pub fn state_in(&self, group: u32) -> AgentState {
        match self.group {
            Some(busy) if busy != group && self.is_occupied() => AgentState::BUSY_OTHER,
            _ => self.state,
        }
    }
}

/// Whether the state is wrap-up.
pub(super) fn is_work(state: AgentState) -> bool {
    state == AgentState::WORK_READY || state == AgentState::WORK_NOT_READY
}

/// A refusal because of the agent's state.
pub(super) fn wrong_state(peripheral_error: u32) -> Refusal {
    Refusal::Control(ControlFailureCode::INVALID_OBJECT_STATE, peripheral_error)
}

impl Simulator {
    /// SET_AGENT_STATE_REQ.
    pub(super) fn set_agent_state(&mut self, req: &SetAgentStateReq) -> Result<Message, Refusal> {
        if req.agent_work_mode.0 > AgentWorkMode::RA_NAILED_CONNECTION.0 {
            return Err(Refusal::Status(StatusCode::INVALID_AGENT_WORK_MODE));
        }
        if req.skill_groups.len() > MAX_LOGIN_SKILL_GROUPS {
            return Err(Refusal::Status(StatusCode::INVALID_NUM_SKILL_GROUPS));
        }
        if req.forced_flag.name().is_none() {
            return Err(Refusal::Control(ControlFailureCode::VALUE_OUT_OF_RANGE, errors::NONE));
        }
        match req.agent_state {
            AgentState::LOGIN => self.request_login(req)?,
            AgentState::LOGOUT => self.request_logout(req)?,
            _ => self.request_state(req)?,
        }
        self.set_work_mode(req);
        Ok(SetAgentStateConf::default().into())
    }

    /// AgentWorkMode: what follows a routed call, from now on.
    fn set_work_mode(&mut self, req: &SetAgentStateReq) {
        let phone = req.agent_instrument.as_ref().and_then(|name| self.by_instrument.get(name));
        let agent = phone.and_then(|phone| self.phones[*phone].agent);
        let Some(agent) = agent.and_then(|agent| self.agents.get_mut(agent)) else { return };
        match req.agent_work_mode {
            AgentWorkMode::MANUAL_IN => agent.manual_in = true,
            AgentWorkMode::AUTO_IN => agent.manual_in = false,
            _ => {}
        }
    }

    fn request_state(&mut self, req: &SetAgentStateReq) -> Result<(), Refusal> {
        if req.agent_state.name().is_none() {
            return Err(Refusal::Control(ControlFailureCode::VALUE_OUT_OF_RANGE, errors::NONE));
        }
        let name = super::DeviceName {
            instrument: req.agent_instrument.as_deref(),
            agent_id: req.agent_id.as_deref(),
            extension: None,
        };
        let signed_in = match self.find_phone(&name) {
            Ok(phone) => self.phones[phone].agent,
            Err(StatusCode::AGENT_NOT_LOGGED_ON) => None,
            Err(status) => return Err(status.into()),
        };
        let agent = signed_in.ok_or(wrong_state(errors::BAD_STATE_TRANSITION))?;
        match req.agent_state {
            AgentState::AVAILABLE | AgentState::NOT_READY => self.request_readiness(agent, req),
            state if is_work(state) => self.request_work(agent, state),
            _ => Err(wrong_state(errors::BAD_STATE_TRANSITION)),
        }
    }

    /// AVAILABLE or NOT_READY in the domains that the request is about.
    fn request_readiness(&mut self, agent: usize, req: &SetAgentStateReq) -> Result<(), Refusal> {
        let available = req.agent_state == AgentState::AVAILABLE;
        if !available {
            require_reason(self.needs_reason(agent, AgentState::NOT_READY), req)?;
        }
        let (voice, domains) = (self.voice(), self.domains_named(agent, req));
        // In the domain of calls alone it can be refused: nothing else must have happened then.
        if domains.contains(&voice) {
            match available {
                true => self.request_available(agent)?,
                false => self.request_not_ready(agent, req.event_reason_code)?,
            }
        }
        for mrd_id in domains.into_iter().filter(|mrd_id| *mrd_id != voice) {
            self.request_elsewhere(agent, mrd_id, req);
        }
        Ok(())
    }

    pub(super) fn request_available(&mut self, agent: usize) -> Result<(), Refusal> {
        if self.has_calls(agent) || self.is_awaited(agent) {
            return Err(wrong_state(errors::CANNOT_GO_READY));
        }
        self.leave_work(agent)?;
        self.set_state(agent, AgentState::AVAILABLE, 0);
        Ok(())
    }

    fn request_not_ready(&mut self, agent: usize, reason: u16) -> Result<(), Refusal> {
        if self.is_awaited(agent) {
            return Err(wrong_state(errors::CANNOT_GO_UNAVAILABLE));
        }
        let wanted = (AgentState::NOT_READY, reason);
        if self.has_calls(agent) {
            self.ask_after(agent, wanted);
            return Ok(());
        }
        self.leave_work(agent)?;
        self.set_state(agent, wanted.0, wanted.1);
        Ok(())
    }

    /// Wrap-up can be asked for during a call, and be changed to the other kind of it.
    fn request_work(&mut self, agent: usize, state: AgentState) -> Result<(), Refusal> {
        if self.wrap_up_mode(agent) == WrapUp::NotAllowed {
            return Err(wrong_state(errors::BAD_STATE_TRANSITION));
        }
        let present = self.agents[agent].state;
        if is_work(present) {
            self.set_state(agent, state, 0);
            self.start_work_timer(agent);
        } else if present == AgentState::TALKING || present == AgentState::HOLD {
            self.ask_after(agent, (state, 0));
        } else {
            return Err(wrong_state(errors::BAD_STATE_TRANSITION));
        }
        Ok(())
    }

    /// Ends the wrap-up of an agent who is in it.
    fn leave_work(&mut self, agent: usize) -> Result<(), Refusal> {
        let Some(phone) = self.agents[agent].phone else { return Ok(()) };
        if self.must_give_data(agent, phone) {
            return Err(Refusal::Control(ControlFailureCode::WRAPUP_DATA_REQUIRED, errors::NONE));
        }
        self.end_wrap_up(phone);
        self.agents[agent].is_free();
        Ok(())
    }

    /// What the agent wants when the calls are over.
    fn ask_after(&mut self, agent: usize, wanted: (AgentState, u16)) {
        let this = &mut self.agents[agent];
        (this.after, this.asked) = (Some(wanted), true);
    }

    fn has_calls(&self, agent: usize) -> bool {
        self.agents[agent].phone.is_some_and(|phone| self.is_phone_busy(phone))
    }

    /// Signs the agent in to all skill groups.
    pub(super) fn sign_in(&mut self, agent: usize, phone: usize) {
        let groups = self.config.agents[agent].skill_groups.clone();
        self.sign_in_to(agent, phone, groups);
    }

    pub(super) fn sign_in_to(&mut self, agent: usize, phone: usize, groups: Vec<u32>) {
        self.agents[agent].groups = groups;
        self.session_begins(agent);
        self.phones[phone].agent = Some(agent);
        self.agents[agent].phone = Some(phone);
        self.agents[agent].no_greeting = false;
        self.agents[agent].missed = 0;
        self.set_state(agent, AgentState::LOGIN, 0);
        self.set_state(agent, AgentState::NOT_READY, 0);
        self.follow_groups(agent);
    }

    /// Signs the agent out, whatever the state: calls of the phone are hung up.
    pub(super) fn force_out(&mut self, agent: usize, reason: u16) {
        let Some(phone) = self.agents[agent].phone else { return };
        self.turn_back_calls(agent);
        self.hang_up_phone(phone);
        self.end_wrap_up(phone);
        self.agents[agent].after = None;
        self.agents[agent].is_free();
        self.leave_elsewhere(agent, reason);
        self.set_state(agent, AgentState::LOGOUT, reason);
        self.agents[agent].phone = None;
        self.agents[agent].auto = false;
        self.agents[agent].manual_in = false;
        self.phones[phone].agent = None;
    }

    /// Takes the state and tells of it, also when it is the present one.
    pub(super) fn set_state(&mut self, agent: usize, state: AgentState, reason: u16) {
        self.state_changes(agent, state);
        let now = self.now;
        let this = &mut self.agents[agent];
        let (was, is) = (this.state, state);
        if (this.state, this.reason) != (state, reason) {
            this.since = now;
        }
        (this.state, this.reason) = (state, reason);
        if was == AgentState::AVAILABLE && is != was {
            self.withdraw_from_routing(agent);
        } else if is == AgentState::AVAILABLE && is != was {
            self.offer_to_routing(agent);
        }
        self.tell_agent_state(agent);
        self.auto_state(agent);
        self.agent_is_active(agent);
    }

    /// A routed call is on its way to the agent.
    pub(super) fn reserve(&mut self, agent: usize, group: u32) {
        let this = &mut self.agents[agent];
        let next = if this.manual_in { AgentState::NOT_READY } else { AgentState::AVAILABLE };
        (this.after, this.asked) = (Some((next, 0)), false);
        (this.group, this.placed) = (Some(group), false);
        self.set_state(agent, AgentState::RESERVED, 0);
    }

    /// The agent's phone is about to ring or to dial, not by a routed call: no routed call may
    /// come meanwhile.
    pub(super) fn begin_own_call(&mut self, agent: usize, outgoing: bool) {
        let this = &mut self.agents[agent];
        // Where another call goes on, the state to return to is known already.
        if this.after.is_none() {
            (this.after, this.asked) = (Some((this.state, this.reason)), false);
        }
        this.placed = outgoing;
        if this.state == AgentState::AVAILABLE {
            let reason = if outgoing { REASON_PLACING_CALL } else { REASON_NON_ACD_CALL };
            self.set_state(agent, AgentState::NOT_READY, reason);
        }
    }

    /// Another line of the agent's phone is busy.
    pub(super) fn keep_from_routing(&mut self, agent: usize) {
        let state = self.agents[agent].state;
        if state == AgentState::AVAILABLE || state == AgentState::NOT_READY {
            self.begin_own_call(agent, false);
        }
    }

    /// The agent's last call is over; true if the agent wraps it up now.
    pub(super) fn calls_over(&mut self, agent: usize, answered: bool) -> bool {
        let (state, reason) = self.state_after_calls(agent, answered);
        self.agents[agent].after = None;
        if answered {
            self.agents[agent].missed = 0;
        }
        if !is_work(state) {
            self.agents[agent].is_free();
        }
        let this = &self.agents[agent];
        if (this.state, this.reason) != (state, reason) {
            self.set_state(agent, state, reason);
        }
        if is_work(state) {
            self.start_work_timer(agent);
        }
        is_work(state)
    }

    /// A routed call rang too long: the agent seems to be away.
    pub(super) fn missed_call(&mut self, agent: usize) {
        self.agents[agent].after = None;
        self.agents[agent].is_free();
        self.agents[agent].missed += 1;
        let reason = match self.agents[agent].missed >= MISSED_IN_A_ROW {
            true => REASON_MISSED_IN_A_ROW,
            false => REASON_NOT_ANSWERED,
        };
        self.set_state(agent, AgentState::NOT_READY, reason);
    }

    /// How long the agent's wrap-up lasts at most.
    pub(super) fn work_limit(&self, agent: usize) -> Option<Duration> {
        self.desk(agent).work_mode_timer
    }

    fn start_work_timer(&mut self, agent: usize) {
        if let Some(limit) = self.work_limit(agent) {
            let since = self.agents[agent].since;
            self.timers.set(self.now + limit, Timer::WorkOver { agent, since });
        }
    }

    /// Wrap-up has lasted long enough.
    pub(super) fn work_over(&mut self, agent: usize, since: Duration) {
        let this = &self.agents[agent];
        if this.since != since || !is_work(this.state) {
            return;
        }
        let next = match this.state {
            AgentState::WORK_READY => AgentState::AVAILABLE,
            _ => AgentState::NOT_READY,
        };
        let phone = this.phone;
        if let Some(phone) = phone {
            self.end_wrap_up(phone);
        }
        self.agents[agent].is_free();
        self.set_state(agent, next, 0);
        if let Some(phone) = phone {
            self.only_other_lines_left(phone);
        }
    }
}

pub(super) fn require_reason(required: bool, req: &SetAgentStateReq) -> Result<(), Refusal> {
    match required && req.event_reason_code == 0 {
        true => Err(Refusal::Control(ControlFailureCode::REASON_CODE_REQUIRED, errors::NONE)),
        false => Ok(()),
    }
}
