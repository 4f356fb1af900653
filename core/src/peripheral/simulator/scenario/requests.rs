//! The requests by which agents do what scenarios say.

use super::data::set_data;
use super::{AgentAction, StepData};
use crate::messages::*;
use crate::wire::Connection;
use crate::{AgentGreetingAction, AgentState, ConsultType, LocalConnectionState, Message};

use super::super::Simulator;

/// An agent of the scenario: who it is, and where it is signed in.
#[derive(Clone, Copy)]
pub(super) struct Actor<'a> {
    centre: &'a Simulator,
    agent: usize,
    phone: Option<usize>,
}

impl Simulator {
    /// The request of that agent, or why there can be none.
    pub(super) fn scenario_request(
        &self,
        agent: usize,
        does: &AgentAction,
    ) -> Result<Message, String> {
        let actor = Actor { centre: self, agent, phone: self.agents[agent].phone };
        match does {
            AgentAction::SignIn { instrument } => actor.sign_in(instrument.as_deref()),
            AgentAction::SignOut { reason } => Ok(actor.sign_out(*reason)),
            AgentAction::Ready { domain } => actor.state_in(*domain, AgentState::AVAILABLE, 0),
            AgentAction::NotReady { reason, domain } => {
                actor.state_in(*domain, AgentState::NOT_READY, *reason)
            }
            AgentAction::WrapUp { ready_afterwards: true } => {
                actor.state(AgentState::WORK_READY, 0)
            }
            AgentAction::WrapUp { ready_afterwards: false } => {
                actor.state(AgentState::WORK_NOT_READY, 0)
            }
            AgentAction::Call { number, data, .. } => actor.make_call(number, data),
            AgentAction::Alternate => actor.alternate(),
            AgentAction::Reconnect => actor.reconnect(),
            AgentAction::Consult { call, number, conference, data, .. } => {
                actor.consult(call.as_deref(), number, *conference, data)
            }
            AgentAction::Transfer { call, number: Some(number), .. } => {
                actor.transfer_at_once(call.as_deref(), number)
            }
            AgentAction::Transfer { call, consult, number: None } => {
                actor.transfer(call.as_deref(), consult.as_deref())
            }
            AgentAction::Conference { call, number: Some(number), .. } => {
                actor.conference_at_once(call.as_deref(), number)
            }
            AgentAction::Conference { call, consult, number: None } => {
                actor.conference(call.as_deref(), consult.as_deref())
            }
            AgentAction::AskForHelp { call, emergency, .. } => {
                actor.ask_for_help(call.as_deref(), *emergency)
            }
            AgentAction::Supervise { action, whom } => actor.supervise(*action, whom.as_ref()),
            AgentAction::Greeting { action } => Ok(actor.greeting(*action)),
            _ => actor.about_one_call(does),
        }
    }
}

impl Actor<'_> {
    pub(super) fn peripheral_id(&self) -> Option<u32> {
        Some(self.centre.config.peripheral.id)
    }

    pub(super) fn instrument(&self) -> Result<String, String> {
        self.phone
            .map(|phone| self.centre.instrument(phone))
            .ok_or_else(|| "the agent is not signed in".into())
    }

    fn sign_in(&self, instrument: Option<&str>) -> Result<Message, String> {
        let own = self.centre.config.devices.get(self.agent).map(|device| &*device.instrument);
        let instrument = instrument.or(own).ok_or("there is no device at the agent's place")?;
        let instrument = Some(instrument.to_owned());
        Ok(self.login(AgentState::LOGIN, instrument, 0))
    }

    fn sign_out(&self, reason: u16) -> Message {
        self.login(AgentState::LOGOUT, None, reason)
    }

    fn login(&self, state: AgentState, instrument: Option<String>, reason: u16) -> Message {
        let agent = &self.centre.config.agents[self.agent];
        SetAgentStateReq {
            peripheral_id: self.peripheral_id(),
            agent_state: state,
            event_reason_code: reason,
            agent_id: Some(agent.agent_id.clone()),
            agent_password: Some(agent.password.clone()),
            agent_instrument: instrument,
            ..Default::default()
        }
        .into()
    }

    fn state(&self, state: AgentState, reason: u16) -> Result<Message, String> {
        Ok(SetAgentStateReq {
            peripheral_id: self.peripheral_id(),
            agent_state: state,
            event_reason_code: reason,
            agent_instrument: Some(self.instrument()?),
            ..Default::default()
        }
        .into())
    }

    /// In a domain other than that of calls a skill group of it says which one is meant.
    fn state_in(
        &self,
        domain: Option<i32>,
        state: AgentState,
        reason: u16,
    ) -> Result<Message, String> {
        let Some(domain) = domain.filter(|domain| *domain != self.centre.voice()) else {
            return self.state(state, reason);
        };
        let group = self.centre.groups_in(self.agent, domain).first().copied();
        let group = group.ok_or("the agent is not signed in to that domain")?;
        Ok(SetAgentStateReq {
            peripheral_id: self.peripheral_id(),
            agent_state: state,
            event_reason_code: reason,
            agent_instrument: Some(self.instrument()?),
            skill_groups: vec![LoginSkillGroup {
                skill_group_number: Some(group as i32),
                ..Default::default()
            }],
            ..Default::default()
        }
        .into())
    }

    fn greeting(&self, action: AgentGreetingAction) -> Message {
        AgentGreetingControlReq {
            peripheral_id: self.peripheral_id(),
            agent_action: action,
            agent_id: Some(self.centre.config.agents[self.agent].agent_id.clone()),
            ..Default::default()
        }
        .into()
    }

    fn make_call(&self, number: &str, data: &StepData) -> Result<Message, String> {
        let mut request = MakeCallReq {
            peripheral_id: self.peripheral_id(),
            agent_instrument: Some(self.instrument()?),
            dialed_number: Some(number.to_owned()),
            ..Default::default()
        };
        set_data!(request, data);
        Ok(request.into())
    }

    /// What names one call of the agent and needs hardly more.
    fn about_one_call(&self, does: &AgentAction) -> Result<Message, String> {
        use LocalConnectionState as State;
        macro_rules! on {
            ($request:ident, $call:expr, $states:expr) => {{
                let mut request =
                    $request { peripheral_id: self.peripheral_id(), ..Default::default() };
                request.set_connection(&self.connection($call.as_deref(), $states)?);
                request
            }};
        }
        Ok(match does {
            AgentAction::Answer { call } => on!(AnswerCallReq, call, &[State::ALERTING]).into(),
            AgentAction::Hold { call } => on!(HoldCallReq, call, &[State::CONNECT]).into(),
            AgentAction::HangUp { call } => {
                let active = [State::CONNECT, State::INITIATE, State::HOLD];
                on!(ClearConnectionReq, call, &active).into()
            }
            AgentAction::Retrieve { call } => {
                let mut request =
                    RetrieveCallReq { peripheral_id: self.peripheral_id(), ..Default::default() };
                request.set_held_connection(&self.connection(call.as_deref(), &[State::HOLD])?);
                request.into()
            }
            AgentAction::Deflect { call, number } => {
                let mut request = on!(DeflectCallReq, call, &[State::ALERTING]);
                request.called_device_id = Some(number.clone());
                request.into()
            }
            AgentAction::SetData { call, data, wrapup } => {
                // A call that is wrapped up has no connection any more, but data.
                let any = [State::CONNECT, State::HOLD, State::ALERTING, State::NULL];
                let mut request = on!(SetCallDataReq, call, &any);
                set_data!(request, data);
                request.call_wrapup_data = wrapup.clone();
                request.into()
            }
            AgentAction::SendTones { call, tones } => {
                let mut request = on!(SendDtmfSignalReq, call, &[State::CONNECT]);
                request.dtmf_string = Some(tones.clone());
                request.into()
            }
            AgentAction::Record { call, start: true } => {
                on!(StartNetworkRecordingReq, call, &[State::CONNECT]).into()
            }
            AgentAction::Record { call, start: false } => {
                on!(StopNetworkRecordingReq, call, &[State::CONNECT]).into()
            }
            _ => return Err("no such request".into()),
        })
    }

    fn consult(
        &self,
        call: Option<&str>,
        number: &str,
        conference: bool,
        data: &StepData,
    ) -> Result<Message, String> {
        let mut request = ConsultationCallReq {
            peripheral_id: self.peripheral_id(),
            dialed_number: Some(number.to_owned()),
            consult_type: match conference {
                true => ConsultType::CONFERENCE,
                false => ConsultType::TRANSFER,
            },
            ..Default::default()
        };
        request.set_active_connection(&self.active(call)?);
        set_data!(request, data);
        Ok(request.into())
    }

    fn alternate(&self) -> Result<Message, String> {
        let held = self.held(None)?;
        let mut request = AlternateCallReq {
            peripheral_id: self.peripheral_id(),
            other_connection_call_id: held.call_id,
            other_connection_device_id_type: held.device_id_type,
            other_connection_device_id: held.device_id,
            ..Default::default()
        };
        request.set_active_connection(&self.active(None)?);
        Ok(request.into())
    }

    fn reconnect(&self) -> Result<Message, String> {
        let mut request =
            ReconnectCallReq { peripheral_id: self.peripheral_id(), ..Default::default() };
        request.set_active_connection(&self.active(None)?);
        request.set_held_connection(&self.held(None)?);
        Ok(request.into())
    }

    fn transfer(&self, call: Option<&str>, consult: Option<&str>) -> Result<Message, String> {
        let mut request =
            TransferCallReq { peripheral_id: self.peripheral_id(), ..Default::default() };
        request.set_active_connection(&self.active(consult)?);
        request.set_held_connection(&self.held(call)?);
        Ok(request.into())
    }

    fn transfer_at_once(&self, call: Option<&str>, number: &str) -> Result<Message, String> {
        let mut request = TransferCallReq {
            peripheral_id: self.peripheral_id(),
            dialed_number: Some(number.to_owned()),
            ..Default::default()
        };
        request.set_active_connection(&self.active(call)?);
        Ok(request.into())
    }

    fn conference(&self, call: Option<&str>, consult: Option<&str>) -> Result<Message, String> {
        let mut request =
            ConferenceCallReq { peripheral_id: self.peripheral_id(), ..Default::default() };
        request.set_active_connection(&self.active(consult)?);
        request.set_held_connection(&self.held(call)?);
        Ok(request.into())
    }

    fn conference_at_once(&self, call: Option<&str>, number: &str) -> Result<Message, String> {
        let mut request = ConferenceCallReq {
            peripheral_id: self.peripheral_id(),
            dialed_number: Some(number.to_owned()),
            ..Default::default()
        };
        request.set_active_connection(&self.active(call)?);
        Ok(request.into())
    }

    pub(super) fn active(&self, call: Option<&str>) -> Result<Connection, String> {
        self.connection(call, &[LocalConnectionState::CONNECT, LocalConnectionState::INITIATE])
    }

    fn held(&self, call: Option<&str>) -> Result<Connection, String> {
        self.connection(call, &[LocalConnectionState::HOLD])
    }

    /// The agent's connection to the call of that name, whatever its state: the request then meets
    /// the refusal it deserves. Without a name, to the oldest call that has one of the states, the
    /// first state first.
    fn connection(
        &self,
        call: Option<&str>,
        states: &[LocalConnectionState],
    ) -> Result<Connection, String> {
        let phone = self.phone.ok_or("the agent is not signed in")?;
        let centre = self.centre;
        let id = match call {
            Some(name) => centre.story.call(name).map(|id| centre.present_id(id)),
            None => states.iter().find_map(|state| self.call_in(phone, *state)),
        };
        let known = id.and_then(|id| centre.calls.get(&id));
        let known = known.ok_or_else(|| match call {
            Some(name) => format!("there is no call `{name}` any more, or not yet"),
            None => "the agent has no call that this could be done with".into(),
        })?;
        // A phone that has no part in the call is named all the same: the request is refused.
        let own = known.leg_of_phone(phone).map(|place| known.legs[place].endpoint.clone());
        Ok(known.connection(&own.unwrap_or_else(|| centre.endpoint(phone))))
    }

    fn call_in(&self, phone: usize, state: LocalConnectionState) -> Option<u32> {
        let has = |id: &u32| {
            let call = self.centre.calls.get(id);
            let leg = call.and_then(|call| Some(&call.legs[call.leg_of_phone(phone)?]));
            leg.is_some_and(|leg| leg.state == state)
        };
        self.centre.phones[phone].calls.iter().copied().find(has)
    }
}
