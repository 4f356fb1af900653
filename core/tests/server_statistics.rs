//! Statistics over TCP: who may ask for whose, and the answer in every layout.

mod server_support;

use ctisp::messages::*;
use ctisp::wire::Version;
use ctisp::{AgentState, Client, Message, Server, Services, StatusCode};
use server_support::*;
use std::time::Duration;

fn of_agent() -> QueryAgentStatisticsReq {
    QueryAgentStatisticsReq { peripheral_id: Some(5000), ..Default::default() }
}

fn of_group(number: Option<u32>, id: Option<u32>) -> QuerySkillGroupStatisticsReq {
    QuerySkillGroupStatisticsReq {
        peripheral_id: Some(5000),
        skill_group_number: number,
        skill_group_id: id,
        ..Default::default()
    }
}

fn agent_conf(client: &Client, request: QueryAgentStatisticsReq) -> QueryAgentStatisticsConf {
    match client.request_message(request.into()).unwrap() {
        Message::QueryAgentStatisticsConf(conf) => *conf,
        other => panic!("{other:?}"),
    }
}

fn group_conf(client: &Client, number: u32) -> QuerySkillGroupStatisticsConf {
    match client.request_message(of_group(Some(number), None).into()).unwrap() {
        Message::QuerySkillGroupStatisticsConf(conf) => *conf,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_desktop_gets_the_statistics_of_its_own_agent() {
    let server = server();
    let desk = available(&server, "3001");
    let conf = agent_conf(&desk, of_agent());
    assert_eq!(conf.peripheral_id, Some(5000));
    assert_eq!(conf.agent_id.as_deref(), Some("1001"));
    assert_eq!(conf.agent_extension.as_deref(), Some("3001"));
    assert_eq!(conf.agent_instrument.as_deref(), Some("3001"));
    let own = QueryAgentStatisticsReq { agent_id: Some("1001".into()), ..of_agent() };
    assert_eq!(agent_conf(&desk, own).agent_id.as_deref(), Some("1001"));
    let _other = available(&server, "3002");
    let other = QueryAgentStatisticsReq { agent_id: Some("1002".into()), ..of_agent() };
    assert_eq!(refused(&desk, other), StatusCode::INCONSISTENT_AGENT_DATA);
}

#[test]
fn a_bridge_and_a_monitor_must_name_the_agent() {
    let server = server();
    let _desk = available(&server, "3001");
    for services in [Services::ALL_EVENTS, Services::PERIPHERAL_MONITOR] {
        let bridge = client(&server, services, "bridge");
        assert_eq!(refused(&bridge, of_agent()), StatusCode::REQUIRED_DATA_MISSING);
        let named = [
            QueryAgentStatisticsReq { agent_id: Some("1001".into()), ..of_agent() },
            QueryAgentStatisticsReq { agent_extension: Some("3001".into()), ..of_agent() },
            QueryAgentStatisticsReq { agent_instrument: Some("3001".into()), ..of_agent() },
        ];
        for request in named {
            assert_eq!(agent_conf(&bridge, request).agent_id.as_deref(), Some("1001"));
        }
        let asks = |id: &str, extension: Option<&str>| {
            let request = QueryAgentStatisticsReq {
                agent_id: Some(id.into()),
                agent_extension: extension.map(Into::into),
                ..of_agent()
            };
            refused(&bridge, request)
        };
        assert_eq!(asks("nobody", None), StatusCode::INVALID_AGENT_DATA);
        assert_eq!(asks("1002", None), StatusCode::AGENT_NOT_LOGGED_ON);
        assert_eq!(asks("1001", Some("3002")), StatusCode::INCONSISTENT_AGENT_DATA);
        let elsewhere = QueryAgentStatisticsReq { peripheral_id: Some(1), ..of_agent() };
        let elsewhere = QueryAgentStatisticsReq { agent_id: Some("1001".into()), ..elsewhere };
        assert_eq!(refused(&bridge, elsewhere), StatusCode::INVALID_PERIPHERAL_ID);
    }
}

#[test]
fn statistics_need_no_service_and_have_the_same_counters_in_every_version() {
    let server = server();
    let _desk = available(&server, "3001");
    for version in Version::all() {
        let client = connect(&server, Services::ALL_EVENTS).version(version).open().unwrap();
        let request = QueryAgentStatisticsReq { agent_id: Some("1001".into()), ..of_agent() };
        assert_eq!(agent_conf(&client, request).agent_id.as_deref(), Some("1001"), "{version}");
        let plain = connect(&server, Services::empty()).version(version).open().unwrap();
        let conf = group_conf(&plain, 101);
        assert_eq!((conf.skill_group_number, conf.skill_group_id), (Some(101), Some(201)));
        assert_eq!((conf.agents_logged_on, conf.agents_avail), (1, 1), "{version}");
        assert_eq!(conf.calls_q_now, None, "{version}");
    }
}

#[test]
fn skill_groups_are_named_by_number_or_id() {
    let server = server();
    let plain = client(&server, Services::empty(), "plain");
    assert_eq!(group_conf(&plain, 103).skill_group_id, Some(203));
    let unknown = refused(&plain, of_group(Some(999), None));
    assert_eq!(unknown, StatusCode::INVALID_SKILL_GROUP);
    let conflict = refused(&plain, of_group(Some(101), Some(203)));
    assert_eq!(conflict, StatusCode::SKILL_GROUP_CONFLICT);
}

#[test]
fn times_are_those_of_the_clock_of_the_centre() {
    let server = Server::builder().stepped().start().unwrap();
    let desk = desk(&server, "3001");
    desk.login("1001", "1001").unwrap();
    server.step(Duration::from_secs(40)).unwrap();
    desk.set_agent_state(AgentState::AVAILABLE).unwrap();
    server.step(Duration::from_secs(100)).unwrap();
    let conf = agent_conf(&desk, of_agent());
    assert_eq!((conf.logged_on_time_session, conf.routable_time_session), (140, 140));
    assert_eq!((conf.avail_time_session, conf.icm_available_time_session), (100, 100));
    assert_eq!(conf.not_ready_time_session, 40);
    // The half hour begins after 1000 s, midnight after 6400 s.
    server.step(Duration::from_secs(1_000)).unwrap();
    let group = group_conf(&desk, 101);
    assert_eq!((group.avail_time_to_half, group.avail_time_today), (140, 1_100));
    server.step(Duration::from_secs(5_300)).unwrap();
    let conf = agent_conf(&desk, of_agent());
    assert_eq!((conf.avail_time_today, conf.avail_time_session), (40, 6_400));
}

#[test]
fn a_handled_call_is_counted_for_desktop_and_bridge_alike() {
    let server = Server::builder().stepped().start().unwrap();
    let bridge = client(&server, Services::ALL_EVENTS, "bridge");
    let desk = available(&server, "3001");
    let call = server.place_call("5551234", "8001", &[]).unwrap().unwrap();
    let connection = expect!(desk, CallDelivered).connection();
    server.step(Duration::from_secs(7)).unwrap();
    desk.answer_call(connection).unwrap();
    desk.set_agent_state(AgentState::WORK_READY).unwrap();
    server.step(Duration::from_secs(33)).unwrap();
    assert!(server.hang_up(call));
    server.step(Duration::from_secs(12)).unwrap();
    assert_eq!(agent_conf(&desk, of_agent()).handled_calls_session, 0, "the work goes on");
    desk.set_agent_state(AgentState::AVAILABLE).unwrap();
    let of_1001 = QueryAgentStatisticsReq { agent_id: Some("1001".into()), ..of_agent() };
    for conf in [agent_conf(&desk, of_agent()), agent_conf(&bridge, of_1001)] {
        assert_eq!(conf.handled_calls_session, 1);
        assert_eq!(conf.handled_calls_talk_time_session, 33);
        assert_eq!(conf.handled_calls_after_call_time_session, 12);
        assert_eq!(conf.handled_calls_time_today, 45);
    }
    assert_eq!(group_conf(&bridge, 101).handled_calls_time_to5, 45);
}
