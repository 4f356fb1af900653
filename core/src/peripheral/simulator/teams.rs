//! Agent teams: who belongs to them, who supervises them, and how that changes.

use super::{Simulator, TeamConfig};
use crate::messages::{AgentTeamConfigEvent, TeamAgent};
use crate::{AgentFlags, Message, TeamConfigOperation};
use std::collections::{BTreeMap, BTreeSet};

/// Agents that one AGENT_TEAM_CONFIG_EVENT or TEAM_CONFIG_EVENT holds.
pub(super) const MAX_LISTED: usize = 64;
/// The longest AgentTeamName.
const MAX_NAME: usize = 31;

/// A change of an agent team, for [`Simulator::change_team`]. Agents are named by AgentID.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TeamChange {
    /// These become members. Temporary ones are so until [`TeamChange::Restore`].
    AddAgents {
        /// Who is added; those who are members already stay as they are.
        agents: Vec<String>,
        /// Whether the permanent team stays as it is.
        temporary: bool,
    },
    /// These are members no longer.
    RemoveAgents {
        /// Who is removed; those who are no members do not matter.
        agents: Vec<String>,
        /// Whether the permanent team stays as it is: [`TeamChange::Restore`] brings them back.
        temporary: bool,
    },
    /// These supervise the team from now on, the primary supervisor first.
    SetSupervisors(Vec<String>),
    /// The members are those of the permanent team again.
    Restore,
}

/// Why a team was not changed; then nothing of the change was done.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TeamError {
    /// There is no team of that TeamID.
    #[error("there is no team {0}")]
    UnknownTeam(u32),
    /// There is a team of that TeamID already.
    #[error("there is a team {0} already")]
    TeamExists(u32),
    /// There is no agent of that AgentID.
    #[error("there is no agent {0}")]
    UnknownAgent(String),
    /// A name has 1 to 31 characters, all of Latin-1.
    #[error(
        "the name of the team is empty, too long, or has a character that no message can carry"
    )]
    InvalidName,
}

/// The teams as they are now; the permanent ones stand in the configuration.
#[derive(Debug, Default)]
pub(super) struct Teams {
    pub by_id: BTreeMap<u32, Team>,
    /// TeamIDs by agent: asked with every agent state.
    of_agent: BTreeMap<usize, BTreeSet<u32>>,
}

#[derive(Clone, Debug, Default)]
pub(super) struct Team {
    pub name: String,
    members: Vec<Member>,
    /// The primary one first.
    supervisors: Vec<usize>,
}

#[derive(Clone, Copy, Debug)]
struct Member {
    agent: usize,
    temporary: bool,
}

impl Team {
    fn member(&self, agent: usize) -> Option<Member> {
        self.members.iter().copied().find(|member| member.agent == agent)
    }

    /// What a supervisor is marked with, nothing for others.
    fn supervisor_flags(&self, agent: usize) -> AgentFlags {
        match self.supervisors.iter().position(|supervisor| *supervisor == agent) {
            Some(0) => AgentFlags::PRIMARY_SUPERVISOR | AgentFlags::SUPERVISOR,
            Some(_) => AgentFlags::SUPERVISOR,
            None => AgentFlags::empty(),
        }
    }

    fn flags(&self, agent: usize) -> AgentFlags {
        let temporary = self.member(agent).is_some_and(|member| member.temporary);
        let member = if temporary { AgentFlags::TEMPORARY_AGENT } else { AgentFlags::empty() };
        self.supervisor_flags(agent) | member
    }

    /// Everybody, supervisors first, nobody twice.
    pub fn everybody(&self) -> Vec<(usize, AgentFlags)> {
        let members = self.members.iter().map(|member| member.agent);
        let others = members.filter(|agent| !self.supervisors.contains(agent));
        let all = self.supervisors.iter().copied().chain(others);
        all.map(|agent| (agent, self.flags(agent))).collect()
    }
}

impl Teams {
    fn index(&mut self) {
        self.of_agent.clear();
        for (id, team) in &self.by_id {
            for member in &team.members {
                self.of_agent.entry(member.agent).or_default().insert(*id);
            }
        }
    }
}

impl Simulator {
    /// Sets the teams up as the configuration has them.
    pub(super) fn begin_teams(&mut self) {
        for config in self.config.teams.clone() {
            let team = self.permanent_team(&config);
            self.teams.by_id.insert(config.id, team);
        }
        self.teams.index();
    }

    fn permanent_team(&self, config: &TeamConfig) -> Team {
        let known = |ids: &[String]| -> Vec<usize> {
            let mut known: Vec<usize> = Vec::new();
            for agent in ids.iter().filter_map(|id| self.by_agent_id.get(id).copied()) {
                if !known.contains(&agent) {
                    known.push(agent);
                }
            }
            known
        };
        Team {
            name: config.name.clone(),
            members: known(&config.agents)
                .into_iter()
                .map(|agent| Member { agent, temporary: false })
                .collect(),
            supervisors: known(&config.supervisors),
        }
    }

    /// Changes an agent team: its supervisors get AGENT_TEAM_CONFIG_EVENT, and who becomes one
    /// gets the whole team.
    ///
    /// What is not temporary changes [`Simulator::config`] too.
    ///
    /// # Errors
    /// See [`TeamError`]; the team is as before then, and nobody is told.
    pub fn change_team(&mut self, team_id: u32, change: TeamChange) -> Result<(), TeamError> {
        let unknown = TeamError::UnknownTeam(team_id);
        let team = self.teams.by_id.get(&team_id).cloned().ok_or(unknown)?;
        match change {
            TeamChange::AddAgents { agents, temporary } => {
                let agents = self.agents_named(&agents)?;
                self.add_to_team(team_id, team, &agents, temporary);
            }
            TeamChange::RemoveAgents { agents, temporary } => {
                let agents = self.agents_named(&agents)?;
                self.remove_from_team(team_id, team, &agents, temporary);
            }
            TeamChange::SetSupervisors(supervisors) => {
                let supervisors = self.agents_named(&supervisors)?;
                self.set_supervisors(team_id, team, supervisors);
            }
            TeamChange::Restore => self.restore_team(team_id, team),
        }
        Ok(())
    }

    /// A new team; its supervisors get AGENT_TEAM_CONFIG_EVENT with all of it.
    ///
    /// # Errors
    /// See [`TeamError`].
    pub fn add_team(&mut self, config: TeamConfig) -> Result<(), TeamError> {
        if self.teams.by_id.contains_key(&config.id) {
            return Err(TeamError::TeamExists(config.id));
        }
        let length = config.name.chars().count();
        let carried = config.name.chars().all(|c| c != '\0' && c <= '\u{ff}');
        if length == 0 || length > MAX_NAME || !carried {
            return Err(TeamError::InvalidName);
        }
        self.agents_named(&config.agents)?;
        self.agents_named(&config.supervisors)?;
        let (id, team) = (config.id, self.permanent_team(&config));
        let everybody = team.everybody();
        self.config.teams.push(config);
        self.put_team(id, team);
        self.tell_team(id, TeamConfigOperation::ADD_AGENT, &everybody);
        Ok(())
    }

    /// Ends a team; its supervisors get AGENT_TEAM_CONFIG_EVENT that takes everybody out of it.
    ///
    /// # Errors
    /// [`TeamError::UnknownTeam`].
    pub fn remove_team(&mut self, team_id: u32) -> Result<(), TeamError> {
        let unknown = TeamError::UnknownTeam(team_id);
        let team = self.teams.by_id.get(&team_id).cloned().ok_or(unknown)?;
        // Supervisors last: they hear of it until they are out themselves.
        let mut everybody = team.everybody();
        everybody.rotate_left(team.supervisors.len());
        self.tell_team(team_id, TeamConfigOperation::REMOVE_AGENT, &everybody);
        let supervisors = self.all_supervisors();
        self.teams.by_id.remove(&team_id);
        self.teams.index();
        self.note_supervisors(&supervisors);
        self.tell_team_config(team_id, Some(&team), None);
        self.config.teams.retain(|config| config.id != team_id);
        Ok(())
    }

    /// The agents of those AgentIDs, each once.
    fn agents_named(&self, ids: &[String]) -> Result<Vec<usize>, TeamError> {
        let mut agents = Vec::new();
        for id in ids {
            let unknown = || TeamError::UnknownAgent(id.clone());
            let agent = *self.by_agent_id.get(id).ok_or_else(unknown)?;
            if !agents.contains(&agent) {
                agents.push(agent);
            }
        }
        Ok(agents)
    }

    fn add_to_team(&mut self, id: u32, mut team: Team, agents: &[usize], temporary: bool) {
        let new: Vec<usize> =
            agents.iter().copied().filter(|agent| team.member(*agent).is_none()).collect();
        team.members.extend(new.iter().map(|&agent| Member { agent, temporary }));
        let entries: Vec<_> = new.iter().map(|agent| (*agent, team.flags(*agent))).collect();
        if !temporary {
            self.keep(id, |config, agent| config.agents.push(agent), &new);
        }
        self.put_team(id, team);
        self.tell_team(id, TeamConfigOperation::ADD_AGENT, &entries);
    }

    fn remove_from_team(&mut self, id: u32, mut team: Team, agents: &[usize], temporary: bool) {
        let gone: Vec<usize> =
            agents.iter().copied().filter(|agent| team.member(*agent).is_some()).collect();
        let role = |agent: usize| team.flags(agent).difference(team.supervisor_flags(agent));
        let entries: Vec<_> = gone.iter().map(|&agent| (agent, role(agent))).collect();
        team.members.retain(|member| !gone.contains(&member.agent));
        if !temporary {
            self.keep(id, |config, agent| config.agents.retain(|id| *id != agent), &gone);
        }
        // Who goes on as a supervisor is not out of the list of the team.
        let still: Vec<_> = gone.iter().map(|&agent| (agent, team.flags(agent))).collect();
        self.put_team(id, team);
        self.tell_team(id, TeamConfigOperation::REMOVE_AGENT, &entries);
        let still: Vec<_> = still.into_iter().filter(|(_, flags)| !flags.is_empty()).collect();
        self.tell_team(id, TeamConfigOperation::ADD_AGENT, &still);
    }

    fn set_supervisors(&mut self, id: u32, old: Team, supervisors: Vec<usize>) {
        let team = Team { supervisors, ..old.clone() };
        let gone = old.supervisors.iter().filter(|agent| !team.supervisors.contains(agent));
        let gone: Vec<usize> = gone.copied().collect();
        let removed: Vec<_> =
            gone.iter().map(|&agent| (agent, old.supervisor_flags(agent))).collect();
        let still = gone.iter().copied().filter(|agent| team.member(*agent).is_some());
        let changed = team.supervisors.iter().copied().filter(|agent| {
            let (was, is) = (old.supervisor_flags(*agent), team.supervisor_flags(*agent));
            was != is
        });
        let added: Vec<_> = changed.chain(still).map(|agent| (agent, team.flags(agent))).collect();
        let names: Vec<String> =
            team.supervisors.iter().map(|&agent| self.agent_id(agent)).collect();
        if let Some(config) = self.config.teams.iter_mut().find(|config| config.id == id) {
            config.supervisors = names;
        }
        self.put_team(id, team);
        // Who is a member still is taken out of the list first and comes back as what is left.
        self.tell_team(id, TeamConfigOperation::REMOVE_AGENT, &removed);
        self.tell_team(id, TeamConfigOperation::ADD_AGENT, &added);
    }

    /// All members are told anew: the first message says that what was before is void.
    fn restore_team(&mut self, id: u32, old: Team) {
        let Some(config) = self.config.teams.iter().find(|config| config.id == id) else { return };
        let team = Team { supervisors: old.supervisors, ..self.permanent_team(config) };
        let everybody = team.everybody();
        self.put_team(id, team);
        let (first, rest) = everybody.split_at(everybody.len().min(MAX_LISTED));
        let event =
            self.team_event(id, TeamConfigOperation::RESTORE_PERMANENT_CONFIGURATION, first);
        self.tell_supervisors(event);
        self.tell_team(id, TeamConfigOperation::ADD_AGENT, rest);
    }

    /// Changes the permanent team.
    fn keep(&mut self, id: u32, change: impl Fn(&mut TeamConfig, String), agents: &[usize]) {
        let agents: Vec<String> = agents.iter().map(|&agent| self.agent_id(agent)).collect();
        if let Some(config) = self.config.teams.iter_mut().find(|config| config.id == id) {
            agents.into_iter().for_each(|agent| change(config, agent));
        }
    }

    fn put_team(&mut self, id: u32, team: Team) {
        let supervisors = self.all_supervisors();
        let old = self.teams.by_id.insert(id, team.clone());
        self.teams.index();
        self.note_supervisors(&supervisors);
        self.tell_team_config(id, old.as_ref(), Some(&team));
    }

    pub(super) fn agent_id(&self, agent: usize) -> String {
        self.config.agents[agent].agent_id.clone()
    }

    fn tell_team(
        &mut self,
        id: u32,
        operation: TeamConfigOperation,
        agents: &[(usize, AgentFlags)],
    ) {
        for part in agents.chunks(MAX_LISTED) {
            let event = self.team_event(id, operation, part);
            self.tell_supervisors(event);
        }
    }

    /// To nobody's device: the server knows who hears of the team that the event names.
    pub(super) fn tell_supervisors(&mut self, event: Message) {
        self.tell(Vec::new(), false, event);
    }

    fn team_event(
        &self,
        id: u32,
        operation: TeamConfigOperation,
        agents: &[(usize, AgentFlags)],
    ) -> Message {
        let agents = agents.iter().map(|&(agent, flags)| TeamAgent {
            atc_agent_id: Some(self.agent_id(agent)),
            agent_flags: Some(flags),
            atc_agent_state: Some(self.agents[agent].state),
            atc_state_duration: Some(self.seconds_since(self.agents[agent].since)),
        });
        AgentTeamConfigEvent {
            peripheral_id: Some(self.config.peripheral.id),
            team_id: id,
            config_operation: operation,
            agent_team_name: self.teams.by_id.get(&id).map(|team| team.name.clone()),
            agents: agents.collect(),
            ..Default::default()
        }
        .into()
    }

    /// The whole team; one message without agents for a team that nobody is in.
    pub(super) fn team_messages(&self, id: u32) -> Vec<Message> {
        let Some(team) = self.teams.by_id.get(&id) else { return Vec::new() };
        let everybody = team.everybody();
        let (first, rest) = everybody.split_at(everybody.len().min(MAX_LISTED));
        let operation = TeamConfigOperation::ADD_AGENT;
        std::iter::once(first)
            .chain(rest.chunks(MAX_LISTED))
            .map(|part| self.team_event(id, operation, part))
            .collect()
    }

    pub(super) fn teams_with(&self, agent_id: &str) -> Vec<u32> {
        let agent = self.by_agent_id.get(agent_id);
        let teams = agent.and_then(|agent| self.teams.of_agent.get(agent));
        teams.map(|teams| teams.iter().copied().collect()).unwrap_or_default()
    }

    pub(super) fn teams_supervised(&self, agent_id: &str) -> Vec<u32> {
        let Some(agent) = self.by_agent_id.get(agent_id) else { return Vec::new() };
        let supervised = self.teams.by_id.iter().filter(|(_, t)| t.supervisors.contains(agent));
        supervised.map(|(id, _)| *id).collect()
    }

    /// Who supervises any team.
    pub(super) fn all_supervisors(&self) -> BTreeSet<usize> {
        self.teams.by_id.values().flat_map(|team| team.supervisors.iter().copied()).collect()
    }

    pub(super) fn team_supervisors(&self, id: u32) -> Vec<String> {
        let supervisors = self.teams.by_id.get(&id).map(|team| team.supervisors.as_slice());
        supervisors.unwrap_or_default().iter().map(|&agent| self.agent_id(agent)).collect()
    }

    /// The supervisors of the agent's teams, the primary ones first.
    pub(super) fn supervisors_of_agent(&self, agent: usize) -> Vec<usize> {
        let teams = self.teams.of_agent.get(&agent).into_iter().flatten();
        let teams: Vec<&Team> = teams.filter_map(|id| self.teams.by_id.get(id)).collect();
        let primary = teams.iter().filter_map(|team| team.supervisors.first());
        let others = teams.iter().flat_map(|team| team.supervisors.iter().skip(1));
        primary.chain(others).copied().collect()
    }

    /// Whether the agent is in a team that the supervisor supervises.
    pub(super) fn supervises(&self, supervisor: usize, agent: usize) -> bool {
        let teams = self.teams.of_agent.get(&agent).into_iter().flatten();
        let mut teams = teams.filter_map(|id| self.teams.by_id.get(id));
        teams.any(|team| team.supervisors.contains(&supervisor))
    }

    pub(super) fn is_in_a_team(&self, agent: usize) -> bool {
        self.teams.of_agent.contains_key(&agent)
    }
}
