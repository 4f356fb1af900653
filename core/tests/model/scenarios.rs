//! Each call scenario of the guides, as a model of All Events sees it.

use crate::centre::heard;
use crate::desk::*;
use ctisp::messages::*;
use ctisp::model::{Change, Model};
use ctisp::peripheral::simulator::{PeripheralConfig, VruQueue};
use ctisp::{AgentState, PeripheralType, SupervisoryAction};
use std::time::Duration;

const FIRST_CALL: u32 = 16_777_217;

struct Scene {
    desk: Desk,
    model: Model,
    changes: Vec<Change>,
}

impl Scene {
    fn of(desk: Desk) -> Scene {
        let mut scene = Scene { desk, model: Model::new(), changes: Vec::new() };
        scene.hear();
        scene
    }

    fn hear(&mut self) {
        for event in self.desk.messages().iter().filter(|event| event.bridge || event.everyone) {
            self.changes.extend(self.model.apply(&heard(event, 0)));
        }
    }

    /// Carries a request out, and gives the calls there are then.
    fn told(&mut self, request: impl Into<Message>) -> Vec<String> {
        let answer = self.desk.ask(request);
        assert!(answer.is_ok(), "refused: {answer:?}");
        self.calls()
    }

    /// The calls: number, state, and the devices with theirs.
    fn calls(&mut self) -> Vec<String> {
        self.hear();
        let calls = self.model.calls().map(|call| {
            let number = call.call_id.unwrap() + 1 - FIRST_CALL;
            let parties = call.parties.iter().map(|party| {
                let state = party.state.map_or("?".to_owned(), |state| state.to_string());
                format!("{} {}", party.device_id().unwrap(), state.replace("LCS_", ""))
            });
            let parties: Vec<_> = parties.collect();
            format!("{number} {:?}: {}", call.state(), parties.join(", ")).trim_end().to_owned()
        });
        calls.collect()
    }

    fn agent(&self, agent: &str) -> AgentState {
        self.model.agent(agent).and_then(|agent| agent.state()).unwrap()
    }
}

/// An outside caller talks to 1001.
fn talking() -> Scene {
    let mut desk = Desk::new();
    desk.messages();
    let mut scene = Scene::of(desk);
    scene.told(login("1001", "3001"));
    scene.told(state("1001", AgentState::AVAILABLE));
    scene.told(login("1002", "3002"));
    scene.desk.call_in("8001");
    assert_eq!(scene.calls(), ["1 Ringing: 5551234 INITIATE, 3001 ALERTING"]);
    let calls = scene.told(answer(at(1, "3001")));
    assert_eq!(calls, ["1 Talking: 5551234 CONNECT, 3001 CONNECT"]);
    scene
}

/// And 1001 has consulted 1002.
fn consulting() -> Scene {
    let mut scene = talking();
    let calls = scene.told(consult(at(1, "3001"), "3002"));
    let held = "1 Held: 5551234 CONNECT, 3001 HOLD";
    assert_eq!(calls, [held, "2 Ringing: 3001 INITIATE, 3002 ALERTING"]);
    let calls = scene.told(answer(at(2, "3002")));
    assert_eq!(calls, [held, "2 Talking: 3001 CONNECT, 3002 CONNECT"]);
    scene
}

#[test]
fn login_change_of_state_and_logout() {
    let mut scene = Scene::of(Desk::new());
    scene.told(login("1001", "3001"));
    assert_eq!(scene.agent("1001"), AgentState::NOT_READY);
    let agent = scene.model.agent("1001").unwrap();
    assert_eq!(agent.instrument.as_deref(), Some("3001"));
    assert_eq!(scene.model.agent_of_device("3001"), Some(agent));
    let groups: Vec<_> = agent.skill_groups.iter().map(|g| (g.number, g.state)).collect();
    assert_eq!(groups, [(101, AgentState::NOT_READY)]);
    scene.told(state("1001", AgentState::AVAILABLE));
    let group = scene.model.skill_group(101).unwrap();
    assert_eq!(group.agents_in(AgentState::AVAILABLE), 1);
    assert_eq!(group.agents_in(AgentState::NOT_READY), 0);
    scene.told(state("1001", AgentState::NOT_READY));
    scene.told(logout("1001"));
    assert_eq!(scene.agent("1001"), AgentState::LOGOUT);
    let agent = scene.model.agent("1001").unwrap();
    assert_eq!((agent.reason(), agent.instrument.as_ref()), (3, None));
    assert_eq!(agent.skill_groups, []);
    assert_eq!(scene.model.skill_group(101).unwrap().agents_signed_in(), 0);
    assert_eq!(scene.model.device("3001"), None);
}

#[test]
fn an_incoming_call_is_answered_and_cleared() {
    let mut scene = talking();
    assert_eq!(scene.agent("1001"), AgentState::TALKING);
    let call = scene.model.calls_of_device("3001").next().unwrap();
    assert_eq!(call.caller(), Some("5551234"));
    assert_eq!(call.data.call_variables[0].as_deref(), Some("gold"));
    assert_eq!(call.data.skill_group_number, Some(101));
    assert_eq!(scene.told(clear(at(1, "3001"))), [""; 0]);
    assert_eq!(scene.agent("1001"), AgentState::AVAILABLE);
}

#[test]
fn in_wrap_up_a_call_is_cleared_and_its_data_can_change() {
    let mut scene = talking();
    scene.told(state("1001", AgentState::WORK_READY));
    assert_eq!(scene.told(clear(at(1, "3001"))), ["1 Cleared:"]);
    let mut request = set_data(at(1, "3001"));
    request.call_wrapup_data = Some("sold".into());
    scene.told(request);
    let call = scene.model.calls().next().unwrap();
    assert_eq!(call.data.call_wrapup_data.as_deref(), Some("sold"));
    assert_eq!(scene.told(state("1001", AgentState::AVAILABLE)), [""; 0]);
}

#[test]
fn an_outgoing_call_to_a_colleague_to_outside_and_to_nobody() {
    let mut desk = Desk::new();
    desk.messages();
    let mut scene = Scene::of(desk);
    scene.told(login("1001", "3001"));
    scene.told(login("1002", "3002"));
    let calls = scene.told(make("3001", "3002"));
    assert_eq!(calls, ["1 Ringing: 3001 INITIATE, 3002 ALERTING"]);
    scene.told(answer(at(1, "3002")));
    assert_eq!(scene.told(clear(at(1, "3002"))), [""; 0]);
    let calls = scene.told(make("3001", "9123"));
    assert_eq!(calls, ["2 SetUp: 3001 INITIATE"]);
    scene.desk.centre_until(60_000);
    assert_eq!(scene.calls(), ["2 Talking: 3001 CONNECT, 9123 CONNECT"]);
    assert_eq!(scene.told(clear(at(2, "3001"))), [""; 0]);
    scene.desk.ask(make("3001", "77")).unwrap();
    scene.calls();
    let failed = scene.changes.iter().any(|change| {
        matches!(
            change,
            Change::ConnectionState { new: Some(ctisp::LocalConnectionState::FAIL), .. }
        )
    });
    assert!(failed);
}

#[test]
fn hold_retrieve_alternate_and_reconnect() {
    let mut scene = talking();
    let held = ["1 Held: 5551234 CONNECT, 3001 HOLD"];
    assert_eq!(scene.told(hold(at(1, "3001"))), held);
    assert_eq!(scene.agent("1001"), AgentState::HOLD);
    let talks = ["1 Talking: 5551234 CONNECT, 3001 CONNECT"];
    assert_eq!(scene.told(retrieve(at(1, "3001"))), talks);
    let mut scene = consulting();
    let calls = scene.told(alternate(at(2, "3001"), at(1, "3001")));
    assert_eq!(calls, [talks[0], "2 Held: 3001 HOLD, 3002 CONNECT"]);
    scene.told(alternate(at(1, "3001"), at(2, "3001")));
    assert_eq!(scene.told(reconnect(at(2, "3001"), at(1, "3001"))), talks);
}

#[test]
fn a_blind_transfer_leaves_the_caller_with_the_phone_that_rings() {
    let mut scene = talking();
    let calls = scene.told(blind(at(1, "3001"), "3002"));
    assert_eq!(calls, ["1 Ringing: 5551234 CONNECT, 3002 ALERTING"]);
    let calls = scene.told(answer(at(1, "3002")));
    assert_eq!(calls, ["1 Talking: 5551234 CONNECT, 3002 CONNECT"]);
}

#[test]
fn a_consult_transfer_leaves_the_caller_with_the_other_agent() {
    let mut scene = consulting();
    let key = scene.model.calls_with_id(FIRST_CALL).next().unwrap().key;
    let calls = scene.told(transfer(at(2, "3001"), at(1, "3001")));
    assert_eq!(calls, ["1 Talking: 5551234 CONNECT, 3002 CONNECT"]);
    assert_eq!(scene.model.calls().next().unwrap().key, key);
    assert_eq!(scene.model.calls_of_device("3001").count(), 0);
    assert_eq!(scene.told(clear(at(1, "3002"))), [""; 0]);
}

#[test]
fn a_conference_goes_on_as_the_same_call_with_a_third_id() {
    let mut scene = consulting();
    let key = scene.model.calls_with_id(FIRST_CALL).next().unwrap().key;
    let calls = scene.told(conference(at(2, "3001"), at(1, "3001")));
    assert_eq!(calls, ["3 Talking: 5551234 CONNECT, 3001 CONNECT, 3002 CONNECT"]);
    assert_eq!(scene.model.calls().next().unwrap().key, key);
    let calls = scene.told(clear(at(3, "3001")));
    assert_eq!(calls, ["3 Talking: 5551234 CONNECT, 3002 CONNECT"]);
    assert_eq!(scene.told(clear(at(3, "3002"))), [""; 0]);
}

#[test]
fn a_single_step_conference_rings_at_the_third_party() {
    let mut scene = talking();
    let calls = scene.told(at_once(at(1, "3001"), "3002"));
    assert_eq!(calls, ["3 Talking: 5551234 CONNECT, 3001 CONNECT, 3002 ALERTING"]);
    let calls = scene.told(answer(at(3, "3002")));
    assert_eq!(calls, ["3 Talking: 5551234 CONNECT, 3001 CONNECT, 3002 CONNECT"]);
}

#[test]
fn a_call_waits_at_a_vru_and_comes_to_an_agent() {
    let desk = Desk::with(|config| {
        let kind = PeripheralType::VRU;
        config.other_peripherals.push(PeripheralConfig { id: 5002, kind, multiline: false });
        config.vru_queues.push(VruQueue {
            number: "8001".to_owned(),
            peripheral_id: 5002,
            ports: 2,
            trunk_group: 7,
            translation_route: None,
        });
    });
    let mut scene = Scene::of(desk);
    scene.told(login("1001", "3001"));
    scene.desk.call_in("8001");
    assert_eq!(scene.calls(), ["1 Queued: 5551234 CONNECT, 5002-1 QUEUED"]);
    assert_eq!(scene.model.calls().next().unwrap().num_queued, Some(1));
    let calls = scene.told(state("1001", AgentState::AVAILABLE));
    assert_eq!(calls, ["1 Ringing: 5551234 INITIATE, 3001 ALERTING"]);
    let call = scene.model.calls().next().unwrap();
    assert_eq!((call.peripheral_id, call.num_queued), (PERIPHERAL, None));
}

#[test]
fn a_supervisor_barges_in_and_intercepts() {
    let mut scene = talking();
    scene.desk = {
        let mut desk = Desk::with(|config| {
            config.teams[0].supervisors = vec!["1002".to_owned()];
        });
        desk.available(&["1001"]);
        desk.not_ready(&["1002"]);
        desk
    };
    scene.model = Model::new();
    scene.desk.call_in("8001");
    scene.told(answer(at(1, "3001")));
    let supervise = |supervisory_action| SuperviseCallReq {
        peripheral_id: PERIPHERAL,
        agent_instrument: Some("3001".to_owned()),
        supervisor_instrument: Some("3002".to_owned()),
        supervisory_action,
        ..Default::default()
    };
    let calls = scene.told(supervise(SupervisoryAction::BARGE_IN));
    assert_eq!(calls, ["3 Talking: 5551234 CONNECT, 3001 CONNECT, 3002 CONNECT"]);
    let calls = scene.told(supervise(SupervisoryAction::INTERCEPT));
    assert_eq!(calls, ["3 Talking: 5551234 CONNECT, 3002 CONNECT"]);
}

#[test]
fn a_caller_gives_up_while_it_rings() {
    let mut desk = Desk::new();
    desk.messages();
    let mut scene = Scene::of(desk);
    scene.told(login("1001", "3001"));
    scene.told(state("1001", AgentState::AVAILABLE));
    let call = scene.desk.call_in("8001");
    scene.hear();
    assert!(scene.desk.centre.hang_up(call));
    assert_eq!(scene.calls(), [""; 0]);
    assert_eq!(scene.agent("1001"), AgentState::AVAILABLE);
}

#[test]
fn a_call_that_is_not_answered_leaves_the_phone() {
    let desk = Desk::with(|config| {
        config.delays.ring_no_answer = Some(Duration::from_secs(8));
    });
    let mut scene = Scene::of(desk);
    scene.told(login("1001", "3001"));
    scene.told(state("1001", AgentState::AVAILABLE));
    scene.desk.call_in("8001");
    scene.hear();
    scene.desk.centre_until(10_000);
    scene.hear();
    assert_eq!(scene.model.calls_of_device("3001").count(), 0);
    let agent = scene.model.agent("1001").unwrap();
    assert_eq!((agent.state(), agent.reason()), (Some(AgentState::NOT_READY), 32767));
}

#[test]
fn statistics_and_states_come_by_answers_too() {
    let mut scene = talking();
    let request = Message::from(QuerySkillGroupStatisticsReq {
        peripheral_id: PERIPHERAL,
        skill_group_number: Some(101),
        ..Default::default()
    });
    let answer = scene.desk.ask(request.clone()).unwrap();
    let changes = scene.model.apply_answer(&request, Ok(&answer));
    let told = Change::SkillGroupStatistics { peripheral_id: PERIPHERAL, skill_group: 101 };
    assert_eq!(changes, [told]);
    let group = scene.model.skill_group(101).unwrap();
    assert!(group.statistics.as_ref().unwrap().agents_logged_on > 0);
    let request = Message::from(QueryAgentStatisticsReq {
        peripheral_id: PERIPHERAL,
        agent_instrument: Some("3001".into()),
        ..Default::default()
    });
    let answer = scene.desk.ask(request.clone()).unwrap();
    assert_eq!(scene.model.apply_answer(&request, Ok(&answer)).len(), 1);
    assert!(scene.model.agent("1001").unwrap().statistics.is_some());
}

#[test]
fn a_peripheral_goes_off_line_and_a_device_out_of_service() {
    let mut scene = talking();
    scene.desk.centre.set_online(5000, false);
    assert_eq!(scene.calls(), [""; 0]);
    assert_eq!(scene.model.peripheral_online(5000), Some(false));
    assert!(!scene.model.pg_status().is_empty());
    scene.desk.centre.set_online(5000, true);
    scene.desk.centre.set_in_service("3005", false);
    scene.hear();
    assert_eq!(scene.model.peripheral_online(5000), Some(true));
    assert!(!scene.model.device("3005").unwrap().in_service);
    scene.desk.centre.set_in_service("3005", true);
    scene.hear();
    assert_eq!(scene.model.device("3005"), None);
}
