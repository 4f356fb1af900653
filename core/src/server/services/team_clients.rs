//! Which sessions belong to which agents, and to the teams of these.

use super::super::hub::{Hub, SessionId};
use crate::peripheral::Peripheral;
use crate::StatusCode;

/// AgentID of the agent whose client that is: who is signed in at its device or, before anybody
/// is, the one that OPEN_REQ names.
pub fn agent_of<P: Peripheral>(hub: &Hub<P>, id: SessionId) -> Option<String> {
    let open = hub.granted(id)?;
    open.instrument.as_ref()?;
    let signed_in = hub.device(id).and_then(|device| device.agent_id);
    signed_in.or_else(|| open.identity.agent_id.clone())
}

/// The sessions of all agents that fit.
fn sessions_of<P: Peripheral>(hub: &Hub<P>, fits: impl Fn(&str) -> bool) -> Vec<SessionId> {
    let all = hub.index.open().iter().copied();
    all.filter(|id| agent_of(hub, *id).is_some_and(|agent| fits(&agent))).collect()
}

/// Teams that the agent is a member or a supervisor of.
pub fn teams_of<P: Peripheral>(hub: &Hub<P>, agent: &str) -> Vec<u32> {
    let mut teams = hub.peripheral.teams_of(agent);
    teams.extend(hub.peripheral.teams_supervised_by(agent));
    teams
}

/// The sessions of the supervisor of the agent's team: of the primary one or, where that one has
/// none, of the next.
///
/// # Errors
/// E_CTI_SUPERVISOR_NOT_FOUND where no supervisor has a session.
pub fn supervisors<P: Peripheral>(
    hub: &Hub<P>,
    agent: Option<&str>,
) -> Result<Vec<SessionId>, StatusCode> {
    let teams = agent.map(|agent| teams_of(hub, agent)).unwrap_or_default();
    let supervisors = teams.iter().flat_map(|team| hub.peripheral.supervisors_of(*team));
    supervisors
        .map(|supervisor| sessions_of(hub, |agent| agent == supervisor))
        .find(|sessions| !sessions.is_empty())
        .ok_or(StatusCode::SUPERVISOR_NOT_FOUND)
}

/// The sessions of all who are in a team with the agent, supervisors and the agent included.
///
/// # Errors
/// E_CTI_TEAM_NOT_FOUND where the agent is in no team.
pub fn team_mates<P: Peripheral>(
    hub: &Hub<P>,
    agent: Option<&str>,
) -> Result<Vec<SessionId>, StatusCode> {
    let teams = agent.map(|agent| teams_of(hub, agent)).unwrap_or_default();
    if teams.is_empty() {
        return Err(StatusCode::TEAM_NOT_FOUND);
    }
    Ok(sessions_of(hub, |mate| teams_of(hub, mate).iter().any(|team| teams.contains(team))))
}
