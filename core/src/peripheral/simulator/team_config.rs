//! TEAM_CONFIG_EVENT: the teams as configuration, for clients that ask for it.

use super::teams::{Team, MAX_LISTED};
use super::Simulator;
use crate::messages::{TeamConfigEvent, TeamMember};
use crate::{AgentFlags, Message, TeamMemberType, TeamOperation, TeamRecordType};

impl Simulator {
    /// The whole configuration.
    pub(super) fn all_teams(&self) -> Vec<Message> {
        let teams = self.teams.by_id.iter();
        teams.flat_map(|(id, team)| self.team_records(*id, None, Some(team))).collect()
    }

    /// Tells what a change of a team makes of its configuration.
    pub(super) fn tell_team_config(&mut self, id: u32, old: Option<&Team>, new: Option<&Team>) {
        for event in self.team_records(id, old, new) {
            self.tell_supervisors(event);
        }
    }

    fn team_records(&self, id: u32, old: Option<&Team>, new: Option<&Team>) -> Vec<Message> {
        let Some(team) = new else {
            let operation = TeamOperation::REMOVE_TEAM;
            return vec![TeamConfigEvent { team_id: id, operation, ..Default::default() }.into()];
        };
        let was = old.map(Team::everybody).unwrap_or_default();
        let is = team.everybody();
        let here = |agent: usize| is.iter().any(|(present, _)| *present == agent);
        let gone = was.iter().filter(|(agent, _)| !here(*agent));
        let gone = gone.map(|entry| self.team_record(*entry, TeamRecordType::DELETE));
        // Who has other flags now comes again with these.
        let new = is.iter().filter(|entry| !was.contains(entry));
        let new = new.map(|entry| self.team_record(*entry, TeamRecordType::ADD));
        let records: Vec<TeamMember> = gone.chain(new).collect();
        if records.is_empty() && old.is_some() {
            return Vec::new();
        }
        let (first, rest) = records.split_at(records.len().min(MAX_LISTED));
        let begin = match old {
            Some(_) => TeamOperation::CHANGE_TEAM,
            None => TeamOperation::ADD_TEAM,
        };
        let event = |operation, records: &[TeamMember]| {
            let team_name = Some(team.name.clone());
            let records = records.to_vec();
            TeamConfigEvent { team_id: id, operation, team_name, records, ..Default::default() }
        };
        let rest = rest.chunks(MAX_LISTED).map(|part| event(TeamOperation::CHANGE_TEAM, part));
        std::iter::once(event(begin, first)).chain(rest).map(Message::from).collect()
    }

    fn team_record(
        &self,
        (agent, flags): (usize, AgentFlags),
        record_type: TeamRecordType,
    ) -> TeamMember {
        TeamMember {
            agent_id_long: Some(self.agent_id(agent)),
            agent_flags: Some(flags),
            record_type: Some(record_type),
            member_type: Some(TeamMemberType::AGENT),
        }
    }
}
