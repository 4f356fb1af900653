//! A scenario as a TOML file: its keys, and what each verb needs of them.

use super::super::config::{line_at, seconds};
use super::{Action, AgentAction, Step};
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
    wrapup: Option<String>,
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
                variables: self.variables()?,
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
            Verb::Ready => AgentAction::Ready,
            Verb::NotReady => AgentAction::NotReady { reason: self.reason() },
            Verb::WrapUp => {
                let ready_afterwards = !matches!(self.then.take(), Some(Then::NotReady));
                AgentAction::WrapUp { ready_afterwards }
            }
            Verb::Alternate => AgentAction::Alternate,
            Verb::Reconnect => AgentAction::Reconnect,
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
                let (number, variables) = (self.number()?, self.variables()?);
                AgentAction::Call { number, variables, call }
            }
            Verb::Answer => AgentAction::Answer { call },
            Verb::Hold => AgentAction::Hold { call },
            Verb::Retrieve => AgentAction::Retrieve { call },
            Verb::Consult => AgentAction::Consult {
                call,
                number: self.number()?,
                consult: self.consult.take(),
                conference: matches!(self.purpose.take(), Some(Purpose::Conference)),
            },
            Verb::Transfer => {
                let (consult, number) = (self.consult.take(), self.number.take());
                if consult.is_some() && number.is_some() {
                    return Err("transfer: either to `consult`, or to `number` at once".into());
                }
                AgentAction::Transfer { call, consult, number }
            }
            Verb::Conference => AgentAction::Conference { call, consult: self.consult.take() },
            Verb::Deflect => AgentAction::Deflect { call, number: self.number()? },
            Verb::SetData => {
                let (variables, wrapup) = (self.variables()?, self.wrapup.take());
                if variables.is_empty() && wrapup.is_none() {
                    return Err("set_data: expected `variables` or `wrapup`".into());
                }
                AgentAction::SetData { call, variables, wrapup }
            }
            _ => AgentAction::HangUp { call },
        })
    }

    fn number(&mut self) -> Result<String, String> {
        self.number.take().ok_or_else(|| "expected `number`: what is dialled".into())
    }

    fn reason(&mut self) -> u16 {
        self.reason.take().unwrap_or(0)
    }

    fn variables(&mut self) -> Result<Vec<(u8, String)>, String> {
        let variables = self.variables.take().unwrap_or_default();
        let mut numbered = Vec::new();
        for (number, text) in variables {
            let place = number.parse().ok().filter(|number| (1..=10).contains(number));
            let place = place
                .ok_or_else(|| format!("call variable `{number}`: expected numbers 1 to 10"))?;
            numbered.push((place, text));
        }
        numbered.sort();
        Ok(numbered)
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
            ("wrapup", self.wrapup.is_some()),
        ];
        given.into_iter().find(|(_, given)| *given).map(|(key, _)| key)
    }
}
