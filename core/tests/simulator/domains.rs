//! Media routing domains: agents have a state in each domain of their skill groups.

use crate::desk::*;
use ctisp::messages::*;
use ctisp::peripheral::simulator::{
    ChangeError, Config, MediaRoutingDomainConfig, SkillGroupConfig,
};
use ctisp::peripheral::{ConfigKind, ConfigRecord, Peripheral};
use ctisp::{AgentAvailabilityStatus, AgentState, Message, StatusCode};

const MAIL: i32 = 5;
const LETTERS: u32 = 301;

/// The demo centre where agents 1001 and 1002 write letters too.
fn with_mail(change: impl FnOnce(&mut Config)) -> Desk {
    Desk::with(|config| {
        let mail = MediaRoutingDomainConfig::new(MAIL, "Mail");
        config.media_routing_domains.push(MediaRoutingDomainConfig { max_tasks: 3, ..mail });
        let letters = SkillGroupConfig {
            number: LETTERS,
            id: 401,
            name: "Letters".into(),
            mrd_id: Some(MAIL),
        };
        config.skill_groups.push(letters);
        for agent in &mut config.agents[..2] {
            agent.skill_groups.push(LETTERS);
        }
        change(config);
        assert_eq!(config.check(), Ok(()));
    })
}

fn in_mail(agent: &str, state_wanted: AgentState) -> SetAgentStateReq {
    let group = |number| LoginSkillGroup { skill_group_number: Some(number), ..Default::default() };
    SetAgentStateReq { skill_groups: vec![group(LETTERS as i32)], ..state(agent, state_wanted) }
}

/// MRDID, SkillGroupNumber, state there and state in the domain, of each event about agent states.
fn states(desk: &mut Desk) -> Vec<(i32, u32, AgentState, AgentState)> {
    let events = desk.messages().into_iter().filter_map(|event| match event.message {
        Message::AgentStateEvent(e) => {
            Some((e.mrd_id, e.skill_group_number.unwrap_or(0), e.skill_group_state, e.agent_state))
        }
        _ => None,
    });
    events.collect()
}

fn queried(desk: &mut Desk, agent: &str, mrd_id: i32) -> QueryAgentStateConf {
    match desk.ask(QueryAgentStateReq { mrd_id, ..query(agent) }) {
        Ok(Message::QueryAgentStateConf(conf)) => *conf,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_login_is_to_all_domains_of_the_agents_skill_groups() {
    let mut desk = with_mail(|_| {});
    desk.ask(login("1001", "3001")).unwrap();
    let (login_state, not_ready) = (AgentState::LOGIN, AgentState::NOT_READY);
    assert_eq!(
        states(&mut desk),
        [
            (1, 101, login_state, login_state),
            (1, 101, not_ready, not_ready),
            (MAIL, LETTERS, login_state, login_state),
            (MAIL, LETTERS, not_ready, not_ready),
        ]
    );
    desk.ask(login("1003", "3003")).unwrap();
    assert!(states(&mut desk).iter().all(|(mrd_id, ..)| *mrd_id == 1), "no letters for 1003");
    desk.ask(logout("1001")).unwrap();
    let out = AgentState::LOGOUT;
    assert_eq!(states(&mut desk), [(MAIL, LETTERS, out, out), (1, 101, out, out)]);
}

#[test]
fn a_state_is_set_in_the_domain_of_the_skill_groups_named_and_else_in_that_of_calls() {
    let mut desk = with_mail(|_| {});
    desk.not_ready(&["1001"]);
    desk.ask(state("1001", AgentState::AVAILABLE)).unwrap();
    assert_eq!(states(&mut desk), [(1, 101, AgentState::AVAILABLE, AgentState::AVAILABLE)]);
    desk.ask(in_mail("1001", AgentState::AVAILABLE)).unwrap();
    let ready = AgentState::NOT_ACTIVE;
    assert_eq!(states(&mut desk), [(MAIL, LETTERS, ready, ready)]);
    desk.ask(state("1001", AgentState::NOT_READY)).unwrap();
    assert_eq!(queried(&mut desk, "1001", 1).agent_state, AgentState::NOT_READY);
    assert_eq!(queried(&mut desk, "1001", MAIL).agent_state, ready);
    desk.ask(in_mail("1001", AgentState::NOT_READY)).unwrap();
    assert_eq!(queried(&mut desk, "1001", MAIL).agent_state, AgentState::NOT_READY);
}

#[test]
fn a_call_changes_the_state_in_its_own_domain_only_and_keeps_the_agent_from_others() {
    for (interruptible, elsewhere) in [
        (false, AgentAvailabilityStatus::NOT_AVAILABLE),
        (true, AgentAvailabilityStatus::ICM_AVAILABLE),
    ] {
        let mut desk =
            with_mail(|config| config.media_routing_domains[0].interruptible = interruptible);
        desk.available(&["1001"]);
        desk.told(in_mail("1001", AgentState::AVAILABLE));
        let conf = queried(&mut desk, "1001", MAIL);
        assert_eq!(conf.agent_availability_status, AgentAvailabilityStatus::ICM_AVAILABLE);
        desk.call_in("8001");
        let told = states(&mut desk);
        assert_eq!(told, [(1, 101, AgentState::RESERVED, AgentState::RESERVED)]);
        let conf = queried(&mut desk, "1001", MAIL);
        assert_eq!((conf.agent_state, conf.num_tasks), (AgentState::NOT_ACTIVE, 0));
        assert_eq!(conf.agent_availability_status, elsewhere);
        assert_eq!(queried(&mut desk, "1001", 1).num_tasks, 1);
    }
}

#[test]
fn a_query_tells_the_domain_it_names_and_no_other() {
    let mut desk = with_mail(|_| {});
    desk.not_ready(&["1001", "1003"]);
    let numbers = |conf: &QueryAgentStateConf| -> Vec<_> {
        conf.skill_groups.iter().filter_map(|group| group.skill_group_number).collect()
    };
    let conf = queried(&mut desk, "1001", MAIL);
    assert_eq!((conf.mrd_id, conf.max_task_limit), (MAIL, 3));
    assert_eq!(numbers(&conf), [LETTERS]);
    assert_eq!(numbers(&queried(&mut desk, "1001", 1)), [101]);
    // Known, but not one of this agent's.
    assert_eq!(queried(&mut desk, "1003", MAIL).agent_state, AgentState::LOGOUT);
    let unknown = QueryAgentStateReq { mrd_id: 6, ..query("1001") };
    assert_eq!(desk.try_to(unknown), status(StatusCode::INVALID_MR_DOMAIN));
}

#[test]
fn the_configuration_tells_domains_and_the_agents_states_in_them() {
    let mut desk = with_mail(|_| {});
    desk.available(&["1001"]);
    assert_eq!(desk.centre.config_places(ConfigKind::Mrd), 2);
    let Some(ConfigRecord::Mrd(mail)) = desk.centre.config_record(ConfigKind::Mrd, 1) else {
        panic!("no domain")
    };
    assert_eq!(mail.flt_mr_domain_id, Some(MAIL as u32));
    assert_eq!(mail.flt_enterprise_name.as_deref(), Some("Mail"));
    let Some(ConfigRecord::SkillGroup(group)) =
        desk.centre.config_record(ConfigKind::SkillGroup, 3)
    else {
        panic!("no group")
    };
    assert_eq!(group.flt_mr_domain_id, Some(MAIL as u32));
    let Some(ConfigRecord::Agent(agent)) = desk.centre.config_record(ConfigKind::Agent, 0) else {
        panic!("no agent")
    };
    assert_eq!((agent.num_mrds, agent.flt_agent_mrd_id), (Some(2), vec![1, MAIL as u32]));
    assert_eq!(agent.flt_agent_mrd_state, [AgentState::AVAILABLE, AgentState::NOT_READY]);
}

#[test]
fn statistics_of_a_skill_group_count_the_states_in_its_domain() {
    let mut desk = with_mail(|_| {});
    desk.not_ready(&["1001"]);
    desk.told(in_mail("1001", AgentState::AVAILABLE));
    desk.wait(10_000);
    let request = QuerySkillGroupStatisticsReq {
        peripheral_id: PERIPHERAL,
        skill_group_number: Some(LETTERS),
        ..Default::default()
    };
    let Ok(Message::QuerySkillGroupStatisticsConf(conf)) = desk.ask(request) else { panic!() };
    assert_eq!((conf.agents_avail, conf.agents_not_ready), (1, 0));
    assert_eq!((conf.avail_time_to_half, conf.not_ready_time_to_half), (10, 0));
}

#[test]
fn skill_groups_joined_and_left_bring_their_domains() {
    let mut desk = with_mail(|_| {});
    let group = |number| LoginSkillGroup { skill_group_number: Some(number), ..Default::default() };
    let voice_only = SetAgentStateReq { skill_groups: vec![group(101)], ..login("1001", "3001") };
    desk.told(voice_only);
    assert_eq!(queried(&mut desk, "1001", MAIL).agent_state, AgentState::LOGOUT);
    let join = SetAgentStateReq { skill_groups: vec![group(301)], ..login("1001", "3001") };
    desk.told(join);
    assert_eq!(queried(&mut desk, "1001", MAIL).agent_state, AgentState::NOT_READY);
    let leave = SetAgentStateReq { skill_groups: vec![group(301)], ..logout("1001") };
    desk.ask(leave).unwrap();
    let out = AgentState::LOGOUT;
    assert_eq!(states(&mut desk), [(MAIL, LETTERS, out, out)]);
    assert_eq!(queried(&mut desk, "1001", 1).agent_state, AgentState::NOT_READY);
}

#[test]
fn a_skill_group_moves_to_another_domain_only_while_nobody_is_signed_in_to_it() {
    let mut desk = with_mail(|_| {});
    desk.not_ready(&["1001"]);
    let mut letters = desk.centre.config().skill_groups[3].clone();
    letters.mrd_id = None;
    assert_eq!(
        desk.centre.configure_skill_group(letters.clone()),
        Err(ChangeError::InUse("skill group 301".into()))
    );
    desk.told(logout("1001"));
    assert_eq!(desk.centre.configure_skill_group(letters), Ok(()));
    desk.not_ready(&["1001"]);
    assert_eq!(queried(&mut desk, "1001", MAIL).agent_state, AgentState::LOGOUT);
}

#[test]
fn domains_that_do_not_fit_are_refused() {
    type Change = fn(&mut Config);
    let cases: [(&str, Change); 5] = [
        ("no media routing domain for calls", |c| c.media_routing_domains.clear()),
        ("media routing domain 1 is used twice", |c| {
            c.media_routing_domains.push(MediaRoutingDomainConfig::new(1, "Again"));
        }),
        ("one call at a time", |c| c.media_routing_domains[0].max_tasks = 2),
        ("no such media routing domain: 7", |c| c.skill_groups[0].mrd_id = Some(7)),
        ("is of another domain", |c| {
            c.media_routing_domains.push(MediaRoutingDomainConfig::new(MAIL, "Mail"));
            c.skill_groups[0].mrd_id = Some(MAIL);
        }),
    ];
    for (expected, change) in cases {
        let mut config = Config::demo();
        change(&mut config);
        let error = config.check().expect_err(expected).to_string();
        assert!(error.contains(expected), "{error}");
    }
}
