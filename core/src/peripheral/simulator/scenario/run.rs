//! A scenario under way.

use super::{Action, AgentAction, Scenario, Step, StepData};
use crate::peripheral::simulator::outside::caller_data;
use crate::peripheral::simulator::{Simulator, Timer};
use crate::peripheral::Refusal;
use crate::Message;
use std::collections::BTreeMap;
use std::fmt;
use std::time::Duration;

/// A step of a scenario that could not be carried out. The steps after it go on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FailedStep {
    /// The step, as it stands in the scenario.
    pub step: Step,
    /// The centre's time when it was tried.
    pub at: Duration,
    /// Why: the code of the refusal, as a client would get it, or what was missing.
    pub why: String,
}

/// One line for a log.
impl fmt::Display for FailedStep {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(line) = self.step.line {
            write!(f, "line {line}: ")?;
        }
        write!(f, "{} at {} s: {}", self.step.action, self.at.as_secs_f64(), self.why)
    }
}

/// The scenarios that were begun.
#[derive(Debug, Default)]
pub(in crate::peripheral::simulator) struct Story {
    /// Steps to come, by their numbers.
    steps: BTreeMap<usize, Step>,
    next: usize,
    /// Calls by the names that steps gave them.
    calls: BTreeMap<String, u32>,
    /// The last call of each caller.
    callers: BTreeMap<String, u32>,
    failed: Vec<FailedStep>,
}

impl Story {
    /// The id of a named call, as it was at first.
    pub fn call(&self, name: &str) -> Option<u32> {
        self.calls.get(name).copied()
    }
}

impl Simulator {
    /// Begins a scenario: its times count from now.
    ///
    /// Scenarios that were begun before go on; a name of a call that both give is the later call's.
    /// Agents that the centre plays stop being played when the scenario signs them in.
    pub fn play(&mut self, scenario: Scenario) {
        for step in scenario.steps {
            let number = self.story.next;
            self.story.next += 1;
            self.timers.set(self.now.saturating_add(step.at), Timer::Step(number));
            self.story.steps.insert(number, step);
        }
    }

    /// Steps of scenarios that could not be carried out so far, the earliest first.
    pub fn failed_steps(&self) -> &[FailedStep] {
        &self.story.failed
    }

    /// How many steps of scenarios are still to come.
    pub fn steps_to_come(&self) -> usize {
        self.story.steps.len()
    }

    /// The id that the call of that name has now; `None` where no step has made it.
    pub fn call_named(&self, name: &str) -> Option<u32> {
        self.story.call(name).map(|id| self.present_id(id))
    }

    /// A step's time has come.
    pub(in crate::peripheral::simulator) fn take_step(&mut self, number: usize) {
        let Some(step) = self.story.steps.remove(&number) else { return };
        if let Err(why) = self.carry_out(&step.action) {
            self.story.failed.push(FailedStep { step, at: self.now, why });
        }
    }

    fn carry_out(&mut self, action: &Action) -> Result<(), String> {
        match action {
            Action::CallerCalls { caller, number, data, call } => {
                let id = self.place_call_with(caller, number, data)?;
                self.story.callers.insert(caller.clone(), id);
                self.name_call(call.as_ref(), id);
                Ok(())
            }
            Action::CallerHangsUp { caller, call } => {
                let id = match call {
                    Some(name) => self.story.call(name),
                    None => self.story.callers.get(caller).copied(),
                };
                match id.is_some_and(|id| self.hang_up(id)) {
                    true => Ok(()),
                    false => Err("the caller has no such call".into()),
                }
            }
            Action::Agent { agent_id, does } => self.agent_acts(agent_id, does),
            Action::Peripheral { id, online } => match self.set_online(*id, *online) {
                true => Ok(()),
                false => Err("there is no such peripheral".into()),
            },
        }
    }

    fn agent_acts(&mut self, agent_id: &str, does: &AgentAction) -> Result<(), String> {
        let agent = *self.by_agent_id.get(agent_id).ok_or("there is no such agent")?;
        let request = self.scenario_request(agent, does)?;
        match self.dispatch(&request).map_err(words)? {
            Message::MakeCallConf(conf) => {
                if let (AgentAction::Call { call, .. }, Some(id)) =
                    (does, conf.new_connection().call_id)
                {
                    self.name_call(call.as_ref(), id);
                }
            }
            Message::ConsultationCallConf(conf) => {
                if let (AgentAction::Consult { consult, .. }, Some(id)) =
                    (does, conf.new_connection().call_id)
                {
                    self.name_call(consult.as_ref(), id);
                }
            }
            Message::SupervisorAssistConf(conf) => self.name_help(does, conf.connection().call_id),
            Message::EmergencyCallConf(conf) => self.name_help(does, conf.connection().call_id),
            _ => {}
        }
        Ok(())
    }

    fn name_help(&mut self, does: &AgentAction, id: Option<u32>) {
        if let (AgentAction::AskForHelp { consult, .. }, Some(id)) = (does, id) {
            self.name_call(consult.as_ref(), id);
        }
    }

    fn place_call_with(
        &mut self,
        caller: &str,
        number: &str,
        data: &StepData,
    ) -> Result<u32, String> {
        let variables: Vec<_> = data.variables.iter().map(|(n, t)| (*n, t.as_str())).collect();
        let mut context = caller_data(&variables).map_err(|error| error.to_string())?;
        context.named_variables.clone_from(&data.named_variables);
        context.named_arrays.clone_from(&data.named_arrays);
        self.check_context(&context).map_err(|status| status.to_string())?;
        self.place(caller, number, context).map_err(|error| error.to_string())
    }

    fn name_call(&mut self, name: Option<&String>, id: u32) {
        if let Some(name) = name {
            self.story.calls.insert(name.clone(), id);
        }
    }
}

/// A refusal in words, with the protocol's names.
fn words(refusal: Refusal) -> String {
    match refusal {
        Refusal::Status(status) => status.to_string(),
        Refusal::Control(code, 0) => code.to_string(),
        Refusal::Control(code, error) => format!("{code}, peripheral error {error}"),
    }
}
