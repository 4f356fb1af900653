//! The Supervisor service over TCP: who has it, and agent teams.

mod server_support;

use ctisp::messages::*;
use ctisp::peripheral::simulator::{TeamChange, TeamError};
use ctisp::wire::Version;
use ctisp::{
    AgentState, AgentStateMask, CallMsgMask, Event, More, Services, StatusCode,
    TeamConfigOperation, TeamConfigParam, TeamConfigStatus, TeamMemberType, TeamOperation,
    TeamRecordType,
};
use server_support::team::*;
use server_support::*;

const ADD: TeamConfigOperation = TeamConfigOperation::ADD_AGENT;
const REMOVE: TeamConfigOperation = TeamConfigOperation::REMOVE_AGENT;
const RESTORE: TeamConfigOperation = TeamConfigOperation::RESTORE_PERMANENT_CONFIGURATION;

fn change(server: &ctisp::Server, change: TeamChange) {
    server.with(move |centre| centre.change_team(1, change)).unwrap().unwrap();
}

fn add(agents: &[&str], temporary: bool) -> TeamChange {
    TeamChange::AddAgents { agents: agents.iter().map(|id| id.to_string()).collect(), temporary }
}

fn remove(agents: &[&str], temporary: bool) -> TeamChange {
    TeamChange::RemoveAgents { agents: agents.iter().map(|id| id.to_string()).collect(), temporary }
}

fn supervisors(agents: &[&str]) -> TeamChange {
    TeamChange::SetSupervisors(agents.iter().map(|id| id.to_string()).collect())
}

#[test]
fn only_an_agent_who_supervises_a_team_is_granted_the_service() {
    let server = server();
    let granted = desktop(&server, 1001, Services::SUPERVISOR).open().unwrap();
    assert!(granted.open_conf().services_granted.contains(Services::SUPERVISOR));
    let other = status(desktop(&server, 1002, Services::SUPERVISOR).open());
    assert_eq!(other, StatusCode::FUNCTION_NOT_AVAILABLE);
}

#[test]
fn the_service_needs_client_events() {
    let server = server();
    for services in [Services::SUPERVISOR, Services::SUPERVISOR | Services::ALL_EVENTS] {
        let open = connect(&server, services).agent_id("1001").agent_instrument("3001").open();
        assert_eq!(status(open), StatusCode::FUNCTION_NOT_AVAILABLE);
    }
}

#[test]
fn of_a_device_the_agent_who_is_signed_in_there_decides() {
    let server = server();
    let desk_only = |instrument: &str, id: &str| {
        connect(&server, Services::SUPERVISOR | Services::CLIENT_EVENTS)
            .client_id(id)
            .agent_instrument(instrument)
            .open()
    };
    // Nobody is signed in: nobody supervises.
    assert_eq!(status(desk_only("3001", "one")), StatusCode::FUNCTION_NOT_AVAILABLE);
    let desk = available(&server, "3001");
    let other = available(&server, "3002");
    assert!(desk_only("3001", "desk 3001").is_ok());
    assert_eq!(status(desk_only("3002", "desk 3002")), StatusCode::FUNCTION_NOT_AVAILABLE);
    // The refused one has not taken the device from the session that was there.
    assert_eq!(so_far(&other), []);
    drop(desk);
}

#[test]
fn the_requests_of_the_service_need_its_grant() {
    let server = server();
    let desk = desk(&server, "3001");
    let denied = StatusCode::FUNCTION_NOT_AVAILABLE;
    assert_eq!(refused(&desk, SuperviseCallReq::default()), denied);
    assert_eq!(refused(&desk, ListAgentTeamReq::default()), denied);
    assert_eq!(refused(&desk, MonitorAgentTeamStartReq::default()), denied);
    assert_eq!(refused(&desk, MonitorAgentTeamStopReq::default()), denied);
}

#[test]
fn a_supervisor_gets_the_team_at_open_in_every_version() {
    let server = server();
    let _agent = available(&server, "3002");
    for version in Version::all() {
        let supervisor =
            desktop(&server, 1001, Services::SUPERVISOR).version(version).open().unwrap();
        let event = expect!(supervisor, AgentTeamConfig);
        let version = version.number();
        assert_eq!(event.peripheral_id, Some(5000), "version {version}");
        assert_eq!((event.team_id, event.config_operation), (1, ADD), "version {version}");
        let name = (version >= 16).then_some("Support");
        assert_eq!(event.agent_team_name.as_deref(), name, "version {version}");
        let agents = event.agents.iter();
        let agents = agents.map(|agent| (agent.atc_agent_id.clone(), agent.atc_agent_state));
        let state = |agent: u32| match agent {
            1002 => AgentState::AVAILABLE,
            _ => AgentState::LOGOUT,
        };
        let all = (1001..=1010).map(|agent| (Some(agent.to_string()), Some(state(agent))));
        assert_eq!(agents.collect::<Vec<_>>(), all.collect::<Vec<_>>(), "version {version}");
        assert!(event.agents.iter().all(|agent| agent.atc_state_duration.is_some()));
    }
}

#[test]
fn the_primary_supervisor_the_others_and_temporary_members_are_marked() {
    let server = server_with(|config| {
        config.teams = vec![team(1, texts(1002..=1003), texts([1001, 1002]))];
    });
    change(&server, add(&["1004"], true));
    let client = supervisor(&server, 1001);
    let marked = ["1001 primary supervisor", "1002 supervisor", "1003", "1004 temporary"];
    assert_eq!(team_config(&client), (1, ADD, marked.map(String::from).to_vec()));
}

#[test]
fn a_supervisor_of_several_teams_gets_one_event_for_each() {
    let server = server_with(|config| config.teams[1].supervisors.push("1001".into()));
    let client = supervisor(&server, 1001);
    assert_eq!(team_config(&client).0, 1);
    assert_eq!(team_config(&client).0, 2);
}

#[test]
fn call_msg_mask_keeps_team_events_away() {
    let server = server();
    let mask = CallMsgMask::all() - CallMsgMask::AGENT_TEAM_CONFIG;
    let client = desktop(&server, 1001, Services::SUPERVISOR).call_msg_mask(mask).open().unwrap();
    change(&server, add(&["1011"], false));
    assert_eq!(so_far(&client), []);
}

#[test]
fn a_team_of_more_than_64_comes_in_several_events() {
    let server = server_with(|config| {
        let more = (1021..=1150).map(|number| {
            let agent = config.agents[0].clone();
            let id = number.to_string();
            ctisp::peripheral::simulator::AgentConfig {
                icm_agent_id: number + 5000,
                agent_id: id,
                ..agent
            }
        });
        let more: Vec<_> = more.collect();
        config.agents.extend(more);
        config.teams = vec![team(1, texts(1001..=1150), texts([1001]))];
    });
    for version in [9, 13, 17, 20, 25] {
        let version = Version::new(version).unwrap();
        let client = desktop(&server, 1001, Services::SUPERVISOR).version(version).open().unwrap();
        let parts: Vec<_> = (0..3).map(|_| team_config(&client)).collect();
        let sizes: Vec<_> = parts.iter().map(|(_, _, agents)| agents.len()).collect();
        assert_eq!(sizes, [64, 64, 22]);
        assert!(parts.iter().all(|(team, operation, _)| (*team, *operation) == (1, ADD)));
        assert_eq!(parts[2].2.last().map(String::as_str), Some("1150"));
        // Restored, the first part voids what was there, the others add to it.
        change(&server, TeamChange::Restore);
        let operations: Vec<_> = (0..3).map(|_| team_config(&client).1).collect();
        assert_eq!(operations, [RESTORE, ADD, ADD]);
    }
}

#[test]
fn every_change_of_members_is_told_to_the_supervisors_of_that_team_only() {
    let server = server();
    let (client, other) = (supervisor(&server, 1001), supervisor(&server, 1011));
    let bridge = ctisp_bridge(&server);
    team_config(&client);
    team_config(&other);
    change(&server, add(&["1011", "1012"], true));
    let temporary = ["1011 temporary", "1012 temporary"].map(String::from).to_vec();
    assert_eq!(team_config(&client), (1, ADD, temporary));
    change(&server, remove(&["1012", "1005"], true));
    let gone = ["1012 temporary", "1005"].map(String::from).to_vec();
    assert_eq!(team_config(&client), (1, REMOVE, gone));
    change(&server, TeamChange::Restore);
    let (_, operation, agents) = team_config(&client);
    assert_eq!((operation, agents.len()), (RESTORE, 10));
    assert_eq!(so_far(&other), []);
    let told = |event: &Event| matches!(event, Event::AgentTeamConfig(_));
    assert!(!so_far(&bridge).iter().any(told));
}

fn ctisp_bridge(server: &ctisp::Server) -> ctisp::Client {
    client(server, Services::ALL_EVENTS, "bridge")
}

#[test]
fn what_is_not_temporary_changes_the_permanent_team() {
    let server = server();
    let client = supervisor(&server, 1001);
    team_config(&client);
    change(&server, add(&["1011"], false));
    change(&server, remove(&["1002"], false));
    team_config(&client);
    team_config(&client);
    change(&server, TeamChange::Restore);
    let (_, _, agents) = team_config(&client);
    assert!(agents.contains(&"1011".to_string()) && !agents.contains(&"1002".to_string()));
    let kept = server.with(|centre| centre.config().teams[0].agents.clone()).unwrap();
    assert_eq!(kept, texts((1001..=1011).filter(|agent| *agent != 1002)));
}

#[test]
fn who_becomes_a_supervisor_gets_the_team_and_who_is_one_no_longer_hears_nothing_more() {
    let server = server();
    let (old, new) = (supervisor(&server, 1001), supervisor(&server, 1011));
    team_config(&old);
    team_config(&new);
    change(&server, supervisors(&["1011"]));
    let primary = "primary supervisor";
    assert_eq!(team_config(&old), (1, REMOVE, vec![format!("1001 {primary}")]));
    let (team, operation, agents) = team_config(&new);
    assert_eq!((team, operation, agents.len()), (1, ADD, 11));
    assert_eq!(agents[0], format!("1011 {primary}"));
    change(&server, add(&["1012"], false));
    assert_eq!(team_config(&new), (1, ADD, vec!["1012".into()]));
    assert_eq!(so_far(&old), []);
}

#[test]
fn a_new_primary_supervisor_is_told_with_the_marks_of_both() {
    let server = server();
    let client = supervisor(&server, 1001);
    team_config(&client);
    change(&server, supervisors(&["1003", "1001"]));
    let marks = ["1003 primary supervisor", "1001 supervisor"].map(String::from).to_vec();
    assert_eq!(team_config(&client), (1, ADD, marks));
    change(&server, supervisors(&["1001"]));
    let (_, operation, agents) = team_config(&client);
    assert_eq!((operation, agents), (REMOVE, vec!["1003 primary supervisor".to_string()]));
    // The one who went is a member still.
    let left = ["1001 primary supervisor", "1003"].map(String::from).to_vec();
    assert_eq!(team_config(&client), (1, ADD, left));
}

#[test]
fn teams_come_and_go() {
    let server = server();
    let client = supervisor(&server, 1001);
    team_config(&client);
    let new = team(7, texts([1015]), texts([1001]));
    server.with(move |centre| centre.add_team(new)).unwrap().unwrap();
    let all = ["1001 primary supervisor", "1015"].map(String::from).to_vec();
    assert_eq!(team_config(&client), (7, ADD, all));
    server.with(|centre| centre.remove_team(7)).unwrap().unwrap();
    let gone = ["1015", "1001 primary supervisor"].map(String::from).to_vec();
    assert_eq!(team_config(&client), (7, REMOVE, gone));
    let start = MonitorAgentTeamStartReq { team_id: 7, ..Default::default() };
    assert_eq!(refused(&client, start), StatusCode::TEAM_NOT_FOUND);
}

#[test]
fn an_agent_leaves_the_teams_before_the_centre() {
    let server = server();
    let client = supervisor(&server, 1001);
    team_config(&client);
    server.with(|centre| {
        let new = centre.config().agents[10].clone();
        let new = ctisp::peripheral::simulator::AgentConfig {
            agent_id: "1099".into(),
            icm_agent_id: 6099,
            ..new
        };
        centre.configure_agent(new).unwrap();
    });
    change(&server, add(&["1099"], true));
    team_config(&client);
    let leave = || server.with(|centre| centre.remove_agent("1099")).unwrap();
    assert!(leave().is_err(), "in a team for a time");
    change(&server, remove(&["1099"], true));
    assert_eq!(team_config(&client), (1, REMOVE, vec!["1099 temporary".into()]));
    leave().unwrap();
    // A member of the permanent team cannot be removed.
    assert!(server.with(|centre| centre.remove_agent("1005")).unwrap().is_err());
    assert_eq!(so_far(&client), []);
}

#[test]
fn a_change_that_cannot_be_made_changes_nothing() {
    let server = server();
    let client = supervisor(&server, 1001);
    team_config(&client);
    let ask = |id, change| server.with(move |centre| centre.change_team(id, change)).unwrap();
    assert_eq!(ask(9, TeamChange::Restore), Err(TeamError::UnknownTeam(9)));
    let unknown = TeamError::UnknownAgent("4711".into());
    assert_eq!(ask(1, add(&["1011", "4711"], false)), Err(unknown));
    let twice = team(1, vec![], vec![]);
    let made = server.with(move |centre| centre.add_team(twice)).unwrap();
    assert_eq!(made, Err(TeamError::TeamExists(1)));
    assert_eq!(so_far(&client), []);
}

fn list(supervisor: u32) -> ListAgentTeamReq {
    ListAgentTeamReq { supervisor_id: supervisor, ..Default::default() }
}

#[test]
fn a_supervisor_lists_the_own_teams() {
    let server = server();
    for version in [9, 13, 17, 20, 25] {
        let version = Version::new(version).unwrap();
        let client = desktop(&server, 1001, Services::SUPERVISOR).version(version).open().unwrap();
        let conf = client.request(list(6001)).unwrap();
        assert_eq!(conf.team_ids, [1]);
        assert_eq!((conf.segment_number, conf.more), (1, More::LAST_MESSAGE));
        // SupervisorID is the supervisor's own: another one's, or nobody's, is refused.
        assert_eq!(status(client.request(list(6011))), StatusCode::SUPERVISOR_NOT_FOUND);
        assert_eq!(status(client.request(list(1))), StatusCode::SUPERVISOR_NOT_FOUND);
    }
}

#[test]
fn more_than_64_teams_are_listed_in_segments() {
    let server = server_with(|config| {
        config.teams = (1..=130).map(|id| team(id, vec![], texts([1001]))).collect();
    });
    for version in [9, 13, 17, 20, 25] {
        let version = Version::new(version).unwrap();
        let client = desktop(&server, 1001, Services::SUPERVISOR).version(version).open().unwrap();
        // The client puts the segments together; the numbers are those of the last one.
        let conf = client.request(list(6001)).unwrap();
        assert_eq!(conf.team_ids, (1..=130).collect::<Vec<u32>>());
        assert_eq!((conf.segment_number, conf.more), (3, More::LAST_MESSAGE));
    }
}

/// The next TEAM_CONFIG_EVENT: TeamID, operation, and "+AgentID flags" or "-AgentID flags".
fn configured(client: &ctisp::Client) -> (u32, TeamOperation, Vec<String>) {
    let event = expect!(client, TeamConfig);
    let named = event.team_name.is_some();
    assert_eq!(named, event.operation != TeamOperation::REMOVE_TEAM, "{event:?}");
    let record = |record: &TeamMember| {
        assert_eq!(record.member_type, Some(TeamMemberType::AGENT));
        let added = record.record_type == Some(TeamRecordType::ADD);
        let flags = record.agent_flags.unwrap_or_default().bits();
        let agent = record.agent_id_long.clone().unwrap_or_default();
        format!("{}{agent} {flags}", if added { "+" } else { "-" })
    };
    (event.team_id, event.operation, event.records.iter().map(record).collect())
}

fn ask_for_teams(config_param: TeamConfigParam) -> TeamConfigReq {
    TeamConfigReq { config_param, ..TeamConfigReq::default() }
}

#[test]
fn team_config_uploads_all_teams_and_then_tells_every_change() {
    let server = server();
    for version in [19, 20, 25] {
        let version = Version::new(version).unwrap();
        let client = desktop(&server, 1001, Services::SUPERVISOR).version(version).open().unwrap();
        let conf = client.request(ask_for_teams(TeamConfigParam::INITIAL)).unwrap();
        assert_eq!(conf.status, TeamConfigStatus::SUCCESS);
        let (id, operation, agents) = configured(&client);
        assert_eq!((id, operation, agents.len()), (1, TeamOperation::ADD_TEAM, 10));
        assert_eq!(agents[0], "+1001 5");
        assert_eq!(configured(&client).0, 2, "a team that somebody else supervises");
        change(&server, add(&["1012"], true));
        change(&server, supervisors(&["1002", "1001"]));
        let (change_team, remove_team) = (TeamOperation::CHANGE_TEAM, TeamOperation::REMOVE_TEAM);
        assert_eq!(configured(&client), (1, change_team, vec!["+1012 2".into()]));
        let roles = ["+1002 5", "+1001 4"].map(String::from).to_vec();
        assert_eq!(configured(&client), (1, change_team, roles));
        change(&server, TeamChange::Restore);
        assert_eq!(configured(&client), (1, change_team, vec!["-1012 2".into()]));
        server.with(|centre| centre.add_team(team(7, texts([1003]), vec![]))).unwrap().unwrap();
        assert_eq!(configured(&client), (7, TeamOperation::ADD_TEAM, vec!["+1003 0".into()]));
        server.with(|centre| centre.remove_team(7)).unwrap().unwrap();
        assert_eq!(configured(&client), (7, remove_team, vec![]));
        change(&server, supervisors(&["1001"]));
    }
}

#[test]
fn team_config_may_be_asked_for_changes_only_and_is_not_told_unasked() {
    let server = server();
    let (asking, silent) = (supervisor(&server, 1001), supervisor(&server, 1011));
    asking.request(ask_for_teams(TeamConfigParam::UPDATES_ONLY)).unwrap();
    let told = |event: &Event| matches!(event, Event::TeamConfig(_));
    assert!(!so_far(&asking).iter().any(told));
    change(&server, add(&["1012"], false));
    assert_eq!(configured(&asking).2, ["+1012 0"]);
    assert!(!so_far(&silent).iter().any(told));
    let conf = asking.request(ask_for_teams(TeamConfigParam(3))).unwrap();
    assert_eq!(conf.status, TeamConfigStatus::INTERNAL_ERROR);
    let desk = desk(&server, "3005");
    let denied = refused(&desk, ask_for_teams(TeamConfigParam::INITIAL));
    assert_eq!(denied, StatusCode::FUNCTION_NOT_AVAILABLE);
}

fn monitor(client: &ctisp::Client, team_id: u32) -> u32 {
    let start = MonitorAgentTeamStartReq { team_id, ..Default::default() };
    client.request(start).unwrap().monitor_id
}

/// AgentID, state and MonitorID of the agent states told so far.
fn states(client: &ctisp::Client) -> Vec<(String, AgentState, u32)> {
    let told = so_far(client).into_iter().filter_map(|event| match event {
        Event::AgentState(event) => {
            Some((event.agent_id.clone()?, event.agent_state, event.monitor_id))
        }
        _ => None,
    });
    told.collect()
}

#[test]
fn a_monitored_team_tells_the_states_of_its_agents_until_the_monitor_stops() {
    let server = server();
    for version in [9, 13, 17, 20, 25] {
        let version = Version::new(version).unwrap();
        let client = desktop(&server, 1001, Services::SUPERVISOR).version(version).open().unwrap();
        let agent = desk(&server, "3002");
        let monitor_id = monitor(&client, 1);
        agent.login("1002", "1002").unwrap();
        let told = |state| ("1002".to_string(), state, monitor_id);
        assert_eq!(states(&client), [told(AgentState::LOGIN), told(AgentState::NOT_READY)]);
        let stop = MonitorAgentTeamStopReq { monitor_id, ..Default::default() };
        client.request(stop.clone()).unwrap();
        assert_eq!(status(client.request(stop)), StatusCode::INVALID_MONITORID);
        agent.logout(1).unwrap();
        assert_eq!(states(&client), []);
    }
}

#[test]
fn a_team_monitor_tells_of_logouts_and_of_nobody_else() {
    let server = server();
    let client = supervisor(&server, 1001);
    let monitor_id = monitor(&client, 1);
    let (agent, other) = (desk(&server, "3002"), desk(&server, "3012"));
    agent.login("1002", "1002").unwrap();
    other.login("1012", "1012").unwrap();
    agent.logout(1).unwrap();
    let told = states(&client);
    assert_eq!(told.last(), Some(&("1002".to_string(), AgentState::LOGOUT, monitor_id)));
    assert!(told.iter().all(|(agent, ..)| agent == "1002"), "{told:?}");
}

#[test]
fn agent_state_mask_holds_for_team_monitors() {
    let server = server();
    let client = desktop(&server, 1001, Services::SUPERVISOR)
        .agent_state_mask(AgentStateMask::LOGIN)
        .open()
        .unwrap();
    let monitor_id = monitor(&client, 1);
    desk(&server, "3002").login("1002", "1002").unwrap();
    assert_eq!(states(&client), [("1002".to_string(), AgentState::LOGIN, monitor_id)]);
}

#[test]
fn a_team_monitor_leaves_calls_to_the_peripheral_monitor_service() {
    let server = server();
    let client = supervisor(&server, 1001);
    monitor(&client, 1);
    let agent = available(&server, "3002");
    server.place_call("5551234", "8001", &[]).unwrap().unwrap();
    expect!(agent, CallDelivered);
    let others = so_far(&client).into_iter();
    let others: Vec<_> = others
        .filter(|event| !matches!(event, Event::AgentState(_) | Event::AgentTeamConfig(_)))
        .collect();
    assert_eq!(others, []);
}

#[test]
fn a_team_is_monitored_once_and_only_by_its_supervisors() {
    let server = server();
    let client = supervisor(&server, 1001);
    let ask =
        |team_id| refused(&client, MonitorAgentTeamStartReq { team_id, ..Default::default() });
    monitor(&client, 1);
    assert_eq!(ask(1), StatusCode::AGENT_TEAM_MONITOR_ALREADY_EXISTS);
    assert_eq!(ask(2), StatusCode::TEAM_NOT_FOUND);
    assert_eq!(ask(99), StatusCode::TEAM_NOT_FOUND);
    let other = supervisor(&server, 1011);
    let stop = MonitorAgentTeamStopReq { monitor_id: 1, ..Default::default() };
    assert_eq!(refused(&other, stop), StatusCode::INVALID_MONITORID);
}

#[test]
fn a_team_monitor_ends_when_its_owner_supervises_the_team_no_longer() {
    let server = server();
    let client = supervisor(&server, 1001);
    let monitor_id = monitor(&client, 1);
    change(&server, supervisors(&["1011"]));
    desk(&server, "3002").login("1002", "1002").unwrap();
    assert_eq!(states(&client), []);
    let stop = MonitorAgentTeamStopReq { monitor_id, ..Default::default() };
    assert_eq!(refused(&client, stop), StatusCode::INVALID_MONITORID);
}

#[test]
fn who_joins_a_monitored_team_is_heard_of_from_then_on() {
    let server = server();
    let client = supervisor(&server, 1001);
    let monitor_id = monitor(&client, 1);
    let agent = desk(&server, "3015");
    agent.login("1015", "1015").unwrap();
    change(&server, add(&["1015"], true));
    assert_eq!(states(&client), []);
    agent.logout(1).unwrap();
    assert_eq!(states(&client), [("1015".to_string(), AgentState::LOGOUT, monitor_id)]);
}
