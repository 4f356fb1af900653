//! Whether the steps of a scenario fit each other and the centre.

use super::{Action, AgentAction, Scenario, Step, StepData};
use crate::peripheral::simulator::{Config, ConfigProblem};
use std::collections::BTreeSet;

impl Action {
    /// The name that the step gives to a call.
    pub(super) fn given_name(&self) -> Option<&String> {
        match self {
            Action::CallerCalls { call, .. }
            | Action::Agent { does: AgentAction::Call { call, .. }, .. } => call.as_ref(),
            Action::Agent {
                does: AgentAction::Consult { consult, .. } | AgentAction::AskForHelp { consult, .. },
                ..
            } => consult.as_ref(),
            _ => None,
        }
    }

    /// The names of calls that the step is about.
    fn used_names(&self) -> impl Iterator<Item = &String> {
        let (call, consult) = match self {
            Action::CallerHangsUp { call, .. } => (call.as_ref(), None),
            Action::Agent { does, .. } => match does {
                AgentAction::Answer { call }
                | AgentAction::Hold { call }
                | AgentAction::Retrieve { call }
                | AgentAction::HangUp { call }
                | AgentAction::Consult { call, .. }
                | AgentAction::AskForHelp { call, .. }
                | AgentAction::SendTones { call, .. }
                | AgentAction::Record { call, .. }
                | AgentAction::Deflect { call, .. }
                | AgentAction::SetData { call, .. } => (call.as_ref(), None),
                AgentAction::Transfer { call, consult, .. }
                | AgentAction::Conference { call, consult, .. } => {
                    (call.as_ref(), consult.as_ref())
                }
                _ => (None, None),
            },
            _ => (None, None),
        };
        call.into_iter().chain(consult)
    }
}

impl Action {
    /// What the step says of the call's data.
    fn data(&self) -> Option<&StepData> {
        match self {
            Action::CallerCalls { data, .. }
            | Action::Agent {
                does:
                    AgentAction::Call { data, .. }
                    | AgentAction::Consult { data, .. }
                    | AgentAction::SetData { data, .. },
                ..
            } => Some(data),
            _ => None,
        }
    }

    /// MRDID that the step names.
    fn domain(&self) -> Option<i32> {
        match self {
            Action::Agent {
                does: AgentAction::Ready { domain } | AgentAction::NotReady { domain, .. },
                ..
            } => *domain,
            _ => None,
        }
    }
}

impl Step {
    fn problem(&self, message: String) -> ConfigProblem {
        ConfigProblem { line: self.line, message: format!("{}: {message}", self.action) }
    }
}

impl Step {
    /// Domains and ECC variables that the centre does not have, or has as something else.
    fn missing_names(&self, centre: &Config) -> Vec<ConfigProblem> {
        let mut problems = Vec::new();
        let known = |id: &i32| centre.media_routing_domains.iter().any(|domain| domain.id == *id);
        if let Some(id) = self.action.domain().filter(|id| !known(id)) {
            problems.push(self.problem(format!("the centre has no media routing domain {id}")));
        }
        for (name, array) in self.action.data().into_iter().flat_map(StepData::ecc_names) {
            let variable = centre.ecc_variables.iter().find(|variable| variable.name == *name);
            let problem = match variable.map(|variable| variable.array_size.is_some()) {
                None => format!("the centre has no ECC variable `{name}`"),
                Some(true) if !array => format!("ECC variable `{name}` is an array: `{name}[0]`"),
                Some(false) if array => format!("ECC variable `{name}` is no array"),
                Some(_) => continue,
            };
            problems.push(self.problem(problem));
        }
        problems
    }
}

impl Scenario {
    /// Steps that come too late in the list, and names that are used before they are given.
    pub(super) fn wrong_order(&self) -> Vec<ConfigProblem> {
        let mut problems = Vec::new();
        let mut names = BTreeSet::new();
        let mut latest = std::time::Duration::ZERO;
        for step in &self.steps {
            if step.at < latest {
                let (at, latest) = (step.at.as_secs_f64(), latest.as_secs_f64());
                let message = format!("at {at} s, but it follows a step at {latest} s");
                problems.push(step.problem(message));
            }
            latest = latest.max(step.at);
            for name in step.action.used_names().filter(|name| !names.contains(*name)) {
                problems.push(step.problem(format!("no earlier step makes a call `{name}`")));
            }
            if let Some(name) = step.action.given_name() {
                if !names.insert(name) {
                    problems.push(step.problem(format!("there is a call `{name}` already")));
                }
            }
        }
        problems
    }

    /// What the centre does not have.
    pub(super) fn missing(&self, centre: &Config) -> Vec<ConfigProblem> {
        let agents: BTreeSet<_> = centre.agents.iter().map(|agent| &agent.agent_id).collect();
        let phones: BTreeSet<_> = centre.devices.iter().map(|phone| &phone.instrument).collect();
        let peripherals = std::iter::once(&centre.peripheral).chain(&centre.other_peripherals);
        let peripherals: BTreeSet<_> = peripherals.map(|peripheral| peripheral.id).collect();
        let mut problems = Vec::new();
        for step in &self.steps {
            match &step.action {
                Action::Agent { agent_id, .. } if !agents.contains(agent_id) => {
                    problems.push(step.problem("the centre has no such agent".into()));
                }
                Action::Agent { does: AgentAction::SignIn { instrument: Some(name) }, .. }
                    if !phones.contains(name) =>
                {
                    problems.push(step.problem(format!("the centre has no instrument `{name}`")));
                }
                Action::Agent { does: AgentAction::Supervise { whom: Some(whom), .. }, .. }
                    if !agents.contains(whom) =>
                {
                    problems.push(step.problem(format!("the centre has no agent `{whom}`")));
                }
                Action::Peripheral { id, .. } if !peripherals.contains(id) => {
                    problems.push(step.problem("the centre has no such peripheral".into()));
                }
                _ => {}
            }
            problems.extend(step.missing_names(centre));
        }
        problems
    }
}
