//! A scenario as a TOML file: its keys, and what each verb needs of them.

use super::super::config::{line_at, seconds};
use super::{Action, AgentAction, Step, StepData};
use crate::{AgentGreetingAction, SupervisoryAction};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::time::Duration;
use toml::Spanned;

/// The whole file.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ScenarioFile {
    pub steps: Vec<Spanned<StepFile>>,
}

/// A step: who does what, and with what.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct StepFile {
    #[serde(deserialize_with = "seconds")]
    at: Option<Duration>,
    agent: Option<String>,
    caller: Option<String>,
    peripheral: Option<u32>,
    does: Verb,
    call: Option<String>,
    consult: Option<String>,
    number: Option<String>,
    instrument: Option<String>,
    reason: Option<u16>,
    then: Option<Then>,
    purpose: Option<Purpose>,
    variables: Option<BTreeMap<String, String>>,
    ecc: Option<BTreeMap<String, String>>,
    wrapup: Option<String>,
    tones: Option<String>,
    whom: Option<String>,
    domain: Option<i32>,
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Verb {
    SignIn,
    SignOut,
    Ready,
    NotReady,
    WrapUp,
    Call,
    Answer,
    Hold,
    Retrieve,
    HangUp,
    Consult,
    Alternate,
    Reconnect,
    Transfer,
    Conference,
    Deflect,
    SetData,
    SendTones,
    Record,
    StopRecording,
    StopGreeting,
    DisableGreeting,
    EnableGreeting,
    Assist,
    Emergency,
    Monitor,
    Whisper,
    BargeIn,
    Intercept,
    StopSupervising,
    GoOffline,
    GoOnline,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Then {
    Ready,
    NotReady,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Purpose {
    Transfer,
    Conference,
}

impl ScenarioFile {
    /// The steps, or what is wrong with each, by line.
    pub fn steps(self, text: &str) -> (Vec<Step>, Vec<(usize, String)>) {
        let (mut steps, mut problems) = (Vec::new(), Vec::new());
        for step in self.steps {
            let line = line_at(text, step.span().start);
            match step.into_inner().step(line) {
                Ok(step) => steps.push(step),
                Err(message) => problems.push((line, message)),
            }
        }
        (steps, problems)
    }
}

impl StepFile {
    fn step(mut self, line: usize) -> Result<Step, String> {
        let at = self.at.take().unwrap_or_default();
        let action = self.action()?;
        match self.unused() {
            Some(key) => Err(format!("{action}: takes no `{key}`")),
            None => Ok(Step { at, line: Some(line), action }),
        }
    }

    fn action(&mut self) -> Result<Action, String> {
        match (self.agent.take(), self.caller.take(), self.peripheral.take()) {
            (Some(agent_id), None, None) => {
                let does = self.agent_action()?;
                Ok(Action::Agent { agent_id, does })
            }
            (None, Some(caller), None) => self.caller_action(caller),
            (None, None, Some(id)) => match self.does {
                Verb::GoOffline => Ok(Action::Peripheral { id, online: false }),
                Verb::GoOnline => Ok(Action::Peripheral { id, online: true }),
                _ => Err("a peripheral does either `go_offline` or `go_online`".into()),
            },
            _ => Err("expected who does it: one of `agent`, `caller` and `peripheral`".into()),
        }
    }

    fn caller_action(&mut self, caller: String) -> Result<Action, String> {
        match self.does {
            Verb::Call => Ok(Action::CallerCalls {
                caller,
                number: self.number()?,
                data: self.data()?,
                call: self.call.take(),
            }),
            Verb::HangUp => Ok(Action::CallerHangsUp { caller, call: self.call.take() }),
            _ => Err("a caller does either `call` or `hang_up`".into()),
        }
    }

    fn agent_action(&mut self) -> Result<AgentAction, String> {
        Ok(match self.does {
            Verb::SignIn => AgentAction::SignIn { instrument: self.instrument.take() },
            Verb::SignOut => AgentAction::SignOut { reason: self.reason() },
            Verb::Ready => AgentAction::Ready { domain: self.domain.take() },
            Verb::NotReady => {
                AgentAction::NotReady { reason: self.reason(), domain: self.domain.take() }
            }
            Verb::WrapUp => {
                let ready_afterwards = !matches!(self.then.take(), Some(Then::NotReady));
                AgentAction::WrapUp { ready_afterwards }
            }
            Verb::Alternate => AgentAction::Alternate,
            Verb::Reconnect => AgentAction::Reconnect,
            Verb::StopGreeting => greeting(AgentGreetingAction::STOP_GREETING),
            Verb::DisableGreeting => greeting(AgentGreetingAction::DISABLE_GREETING),
            Verb::EnableGreeting => greeting(AgentGreetingAction::ENABLE_GREETING),
            Verb::Monitor => supervise(SupervisoryAction::MONITOR, self.whom()?),
            Verb::Whisper => supervise(SupervisoryAction::WHISPER, self.whom()?),
            Verb::BargeIn => supervise(SupervisoryAction::BARGE_IN, self.whom()?),
            Verb::Intercept => supervise(SupervisoryAction::INTERCEPT, self.whom()?),
            Verb::StopSupervising => supervise(SupervisoryAction::CLEAR, self.whom.take()),
            Verb::GoOffline | Verb::GoOnline => {
                return Err("`go_offline` and `go_online` are for peripherals".into())
            }
            _ => self.call_action()?,
        })
    }

    /// What is about a call.
    fn call_action(&mut self) -> Result<AgentAction, String> {
        let call = self.call.take();
        Ok(match self.does {
            Verb::Call => {
                let (number, data) = (self.number()?, self.data()?);
                AgentAction::Call { number, data, call }
            }
            Verb::Answer => AgentAction::Answer { call },
            Verb::Hold => AgentAction::Hold { call },
            Verb::Retrieve => AgentAction::Retrieve { call },
            Verb::Consult => AgentAction::Consult {
                call,
                number: self.number()?,
                consult: self.consult.take(),
                conference: matches!(self.purpose.take(), Some(Purpose::Conference)),
                data: self.data()?,
            },
            Verb::Transfer => {
                let (consult, number) = self.consult_or_number("transfer: either to")?;
                AgentAction::Transfer { call, consult, number }
            }
            Verb::Conference => {
                let (consult, number) = self.consult_or_number("conference: either with")?;
                AgentAction::Conference { call, consult, number }
            }
            Verb::Deflect => AgentAction::Deflect { call, number: self.number()? },
            Verb::SetData => {
                let (data, wrapup) = (self.data()?, self.wrapup.take());
                if data.is_empty() && wrapup.is_none() {
                    return Err("set_data: expected `variables`, `ecc` or `wrapup`".into());
                }
                AgentAction::SetData { call, data, wrapup }
            }
            Verb::SendTones => {
                let tones = self.tones.take();
                AgentAction::SendTones { call, tones: tones.ok_or("expected `tones`")? }
            }
            Verb::Record => AgentAction::Record { call, start: true },
            Verb::StopRecording => AgentAction::Record { call, start: false },
            Verb::Assist | Verb::Emergency => AgentAction::AskForHelp {
                call,
                consult: self.consult.take(),
                emergency: matches!(self.does, Verb::Emergency),
            },
            _ => AgentAction::HangUp { call },
        })
    }

    /// Whom a call is joined with: the consulted party, or somebody at once.
    fn consult_or_number(
        &mut self,
        either: &str,
    ) -> Result<(Option<String>, Option<String>), String> {
        match (self.consult.take(), self.number.take()) {
            (Some(_), Some(_)) => Err(format!("{either} `consult`, or `number` at once")),
            one => Ok(one),
        }
    }

    fn number(&mut self) -> Result<String, String> {
        self.number.take().ok_or_else(|| "expected `number`: what is dialled".into())
    }

    fn reason(&mut self) -> u16 {
        self.reason.take().unwrap_or(0)
    }

    fn data(&mut self) -> Result<StepData, String> {
        let variables = self.variables.take().unwrap_or_default();
        StepData::new(variables, self.ecc.take().unwrap_or_default())
    }

    fn whom(&mut self) -> Result<Option<String>, String> {
        let whom = self.whom.take();
        Ok(Some(whom.ok_or("expected `whom`: the AgentID of the agent")?))
    }

    /// A key that the verb had no use for.
    fn unused(&self) -> Option<&'static str> {
        let given = [
            ("call", self.call.is_some()),
            ("consult", self.consult.is_some()),
            ("number", self.number.is_some()),
            ("instrument", self.instrument.is_some()),
            ("reason", self.reason.is_some()),
            ("then", self.then.is_some()),
            ("purpose", self.purpose.is_some()),
            ("variables", self.variables.is_some()),
            ("ecc", self.ecc.is_some()),
            ("wrapup", self.wrapup.is_some()),
            ("tones", self.tones.is_some()),
            ("whom", self.whom.is_some()),
            ("domain", self.domain.is_some()),
        ];
        given.into_iter().find(|(_, given)| *given).map(|(key, _)| key)
    }
}

fn greeting(action: AgentGreetingAction) -> AgentAction {
    AgentAction::Greeting { action }
}

fn supervise(action: SupervisoryAction, whom: Option<String>) -> AgentAction {
    AgentAction::Supervise { action, whom }
}
