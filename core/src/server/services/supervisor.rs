//! Supervisor: agent teams, and supervising the calls of their agents.

use super::super::hub::{Hub, SessionId};
use super::client_control::refuse;
use crate::messages::*;
use crate::peripheral::{DeviceName, Peripheral, PeripheralEvent, Refusal};
use crate::{
    AgentFlags, AgentState, ControlFailureCode, Message, More, Services, SsoEnabled, StatusCode,
    SupervisoryAction, TeamConfigOperation, TeamConfigParam, TeamConfigStatus,
};
use std::collections::{BTreeMap, BTreeSet};

/// EventReasonCode: a supervisor forced the state.
const REASON_FORCED: u16 = 999;
/// TeamIDs that one LIST_AGENT_TEAM_CONF holds.
const MAX_TEAMS: usize = 64;

/// What a session with the service supervises.
#[derive(Clone, Debug)]
pub struct Supervision {
    /// AgentID of the supervisor.
    agent_id: String,
    /// TeamIDs of the teams whose changes the session is told of.
    teams: BTreeSet<u32>,
    /// TeamIDs by MonitorID: at most one monitor for each team.
    monitors: BTreeMap<u32, u32>,
    /// TEAM_CONFIG_REQ has asked for the changes of all teams.
    team_config: bool,
}

impl Supervision {
    pub fn has_team(&self, team_id: u32) -> bool {
        self.teams.contains(&team_id)
    }

    pub fn wants_team_config(&self) -> bool {
        self.team_config
    }

    pub fn monitors_teams(&self) -> bool {
        !self.monitors.is_empty()
    }

    /// MonitorIDs of the monitors on any of these teams.
    pub fn monitors_of<'a>(&'a self, teams: &'a [u32]) -> impl Iterator<Item = u32> + 'a {
        self.monitors.iter().filter(|(_, team)| teams.contains(team)).map(|(id, _)| *id)
    }
}

/// Checks that the agent of OPEN_REQ is a supervisor.
///
/// That is the agent it names or, where it names a device only, the one who is signed in there.
pub fn open<P: Peripheral>(hub: &Hub<P>, request: &OpenReq) -> Result<Supervision, StatusCode> {
    if !request.services_requested.contains(Services::CLIENT_EVENTS) {
        return Err(StatusCode::FUNCTION_NOT_AVAILABLE);
    }
    let device = hub.peripheral.find_device(&DeviceName {
        extension: request.agent_extension.as_deref(),
        agent_id: request.agent_id.as_deref(),
        instrument: request.agent_instrument.as_deref(),
    })?;
    let agent_id = request.agent_id.clone().or(device.agent_id);
    let agent_id = agent_id.ok_or(StatusCode::FUNCTION_NOT_AVAILABLE)?;
    let teams: BTreeSet<u32> = hub.peripheral.teams_supervised_by(&agent_id).into_iter().collect();
    match teams.is_empty() {
        true => Err(StatusCode::FUNCTION_NOT_AVAILABLE),
        false => Ok(Supervision { agent_id, teams, monitors: BTreeMap::new(), team_config: false }),
    }
}

/// A supervisor's session gets the members of all teams first.
pub fn opened<P: Peripheral>(hub: &mut Hub<P>, id: SessionId) {
    let supervision = hub.granted(id).and_then(|open| open.supervision.as_ref());
    let teams: Vec<u32> =
        supervision.map(|s| s.teams.iter().copied().collect()).unwrap_or_default();
    for team in teams {
        tell_team(hub, id, team);
    }
}

fn tell_team<P: Peripheral>(hub: &mut Hub<P>, id: SessionId, team: u32) {
    for event in hub.peripheral.agent_team_config(team) {
        hub.send_event(id, 0, &event);
    }
}

/// The teams of the agent whose state an event tells: what team monitors give is agent states.
pub fn teams_of<P: Peripheral>(peripheral: &P, event: &PeripheralEvent) -> Vec<u32> {
    match &event.message {
        Message::AgentStateEvent(event) => {
            event.agent_id.as_deref().map(|id| peripheral.teams_of(id)).unwrap_or_default()
        }
        _ => Vec::new(),
    }
}

/// A team has changed, and its supervisors were told. Who has become one gets all of the team;
/// who is one no longer hears nothing more of it, and the monitors on it end.
pub fn team_changed<P: Peripheral>(hub: &mut Hub<P>, change: &AgentTeamConfigEvent) {
    let team = change.team_id;
    let mut new = Vec::new();
    for (id, entry) in &mut hub.sessions {
        let open = entry.open.as_mut();
        let Some(supervision) = open.and_then(|open| open.supervision.as_mut()) else { continue };
        if !names_supervisor(change, &supervision.agent_id) {
            continue;
        }
        if change.config_operation == TeamConfigOperation::REMOVE_AGENT {
            supervision.teams.remove(&team);
            supervision.monitors.retain(|_, monitored| *monitored != team);
        } else if supervision.teams.insert(team) {
            new.push(*id);
        }
    }
    for id in new {
        tell_team(hub, id, team);
    }
}

fn names_supervisor(change: &AgentTeamConfigEvent, agent_id: &str) -> bool {
    change.agents.iter().any(|agent| {
        let flags = agent.agent_flags.unwrap_or_default();
        agent.atc_agent_id.as_deref() == Some(agent_id) && flags.contains(AgentFlags::SUPERVISOR)
    })
}

/// Answers a request of the service.
pub fn serve<P: Peripheral>(hub: &mut Hub<P>, id: SessionId, invoke_id: u32, request: Message) {
    let done = match request {
        Message::SuperviseCallReq(request) => supervise(hub, id, invoke_id, *request),
        Message::ListAgentTeamReq(request) => list(hub, id, &request).map_err(Refusal::from),
        Message::MonitorAgentTeamStartReq(request) => {
            start(hub, id, request.team_id).map_err(Refusal::from).map(|monitor_id| {
                hub.send(id, &MonitorAgentTeamStartConf { invoke_id, monitor_id }.into());
            })
        }
        Message::MonitorAgentTeamStopReq(request) => {
            stop(hub, id, request.monitor_id).map_err(Refusal::from).map(|()| {
                hub.send(id, &MonitorAgentTeamStopConf { invoke_id }.into());
            })
        }
        Message::TeamConfigReq(request) => {
            team_config(hub, id, request.config_param, invoke_id).map_err(Refusal::from)
        }
        _ => Err(StatusCode::FUNCTION_NOT_AVAILABLE.into()),
    };
    if let Err(refusal) = done {
        refuse(hub, id, invoke_id, refusal);
    }
}

/// LIST_AGENT_TEAM_REQ: a supervisor asks for the own teams.
fn list<P: Peripheral>(
    hub: &mut Hub<P>,
    id: SessionId,
    request: &ListAgentTeamReq,
) -> Result<(), StatusCode> {
    let supervision = hub.granted(id).and_then(|open| open.supervision.as_ref());
    let agent_id = supervision.map(|s| s.agent_id.clone()).ok_or(StatusCode::SESSION_NOT_OPEN)?;
    if hub.peripheral.skill_target_id(&agent_id) != Some(request.supervisor_id) {
        return Err(StatusCode::SUPERVISOR_NOT_FOUND);
    }
    let teams = hub.peripheral.teams_supervised_by(&agent_id);
    let segments = teams.len().div_ceil(MAX_TEAMS).max(1);
    for segment in 0..segments {
        let part = teams.iter().skip(segment * MAX_TEAMS).take(MAX_TEAMS).copied();
        let last = segment + 1 == segments;
        let conf = ListAgentTeamConf {
            invoke_id: request.invoke_id,
            segment_number: u16::try_from(segment + 1).unwrap_or(u16::MAX),
            more: if last { More::LAST_MESSAGE } else { More::MORE_MESSAGES },
            team_ids: part.collect(),
            ..ListAgentTeamConf::default()
        };
        hub.send(id, &conf.into());
    }
    Ok(())
}

fn supervision<P: Peripheral>(
    hub: &mut Hub<P>,
    id: SessionId,
) -> Result<&mut Supervision, StatusCode> {
    let open = hub.sessions.get_mut(&id).and_then(|entry| entry.open.as_mut());
    open.and_then(|open| open.supervision.as_deref_mut()).ok_or(StatusCode::SESSION_NOT_OPEN)
}

/// MONITOR_AGENT_TEAM_START_REQ: the monitor lives as long as the session, and as long as the
/// agent supervises the team.
fn start<P: Peripheral>(hub: &mut Hub<P>, id: SessionId, team: u32) -> Result<u32, StatusCode> {
    let supervision = supervision(hub, id)?;
    if !supervision.has_team(team) {
        return Err(StatusCode::TEAM_NOT_FOUND);
    }
    if supervision.monitors.values().any(|monitored| *monitored == team) {
        return Err(StatusCode::AGENT_TEAM_MONITOR_ALREADY_EXISTS);
    }
    let monitor_id = hub.next_monitor();
    self::supervision(hub, id)?.monitors.insert(monitor_id, team);
    Ok(monitor_id)
}

fn stop<P: Peripheral>(hub: &mut Hub<P>, id: SessionId, monitor_id: u32) -> Result<(), StatusCode> {
    let ended = supervision(hub, id)?.monitors.remove(&monitor_id);
    ended.map(|_| ()).ok_or(StatusCode::INVALID_MONITORID)
}

/// TEAM_CONFIG_REQ: the confirmation ends the upload of all teams; changes come until the session
/// ends.
fn team_config<P: Peripheral>(
    hub: &mut Hub<P>,
    id: SessionId,
    param: TeamConfigParam,
    invoke_id: u32,
) -> Result<(), StatusCode> {
    let known = [TeamConfigParam::INITIAL, TeamConfigParam::UPDATES_ONLY].contains(&param);
    if known {
        supervision(hub, id)?.team_config = true;
    }
    if param == TeamConfigParam::INITIAL {
        for event in hub.peripheral.team_config() {
            hub.send_event(id, 0, &event);
        }
    }
    let conf = TeamConfigConf {
        invoke_id,
        status: if known { TeamConfigStatus::SUCCESS } else { TeamConfigStatus::INTERNAL_ERROR },
        text: (!known).then(|| "unknown ConfigParam".into()),
        ..TeamConfigConf::default()
    };
    hub.send(id, &conf.into());
    Ok(())
}

/// Whether this is a supervisor's request about the state of an agent of the own teams, which is
/// carried out as if it were the agent's.
///
/// A supervisor need not know the agent's password for a logout: the session stands for it. The
/// reason of what is forced on an agent is 999, unless the request gives another.
pub fn acts_for_agent<P: Peripheral>(hub: &Hub<P>, id: SessionId, request: &mut Message) -> bool {
    let Some(open) = hub.granted(id) else { return false };
    let Some(supervision) = &open.supervision else { return false };
    let of_team = |agent_id: Option<&str>, instrument: Option<&str>, extension: Option<&str>| {
        let name = DeviceName { extension, agent_id, instrument };
        let Ok(device) = hub.peripheral.find_device(&name) else { return false };
        let other = open.instrument.as_ref() != Some(&device.instrument);
        let teams = device.agent_id.map(|agent| hub.peripheral.teams_of(&agent));
        other && teams.is_some_and(|teams| teams.iter().any(|team| supervision.has_team(*team)))
    };
    match request {
        Message::QueryAgentStateReq(r) => of_team(
            r.agent_id.as_deref(),
            r.agent_instrument.as_deref(),
            r.agent_extension.as_deref(),
        ),
        Message::SetAgentStateReq(r) if r.agent_state != AgentState::LOGIN => {
            let team = of_team(r.agent_id.as_deref(), r.agent_instrument.as_deref(), None);
            if team && r.event_reason_code == 0 && r.agent_state != AgentState::AVAILABLE {
                r.event_reason_code = REASON_FORCED;
            }
            if team && r.agent_password.is_none() {
                r.sso_enabled = Some(SsoEnabled::ENABLED);
            }
            team
        }
        _ => false,
    }
}

/// SUPERVISE_CALL_REQ. The peripheral knows the calls; here it is settled who asks for what.
fn supervise<P: Peripheral>(
    hub: &mut Hub<P>,
    id: SessionId,
    invoke_id: u32,
    mut request: SuperviseCallReq,
) -> Result<(), Refusal> {
    if request.supervisory_action.0 > SupervisoryAction::INTERCEPT.0 {
        return Err(StatusCode::INVALID_SUPERVISORY_ACTION.into());
    }
    let open = hub.granted(id).ok_or(StatusCode::SESSION_NOT_OPEN)?;
    let bridge = Services::ALL_EVENTS | Services::PERIPHERAL_MONITOR;
    if !open.services.intersects(bridge) {
        let own = open.instrument.as_ref();
        if request.supervisor_instrument.as_ref().is_some_and(|named| Some(named) != own) {
            let code = ControlFailureCode::PRIVILEGE_VIOLATION_ON_SPECIFIED_DEVICE;
            return Err(Refusal::Control(code, 0));
        }
        request.supervisor_instrument = own.cloned();
    }
    if request.supervisor_instrument.is_none() {
        return Err(StatusCode::REQUIRED_DATA_MISSING.into());
    }
    let mut conf = hub.peripheral.request(&request.into())?;
    conf.set_invoke_id(invoke_id);
    hub.send(id, &conf);
    Ok(())
}
