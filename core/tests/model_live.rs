//! A model that follows a client, against an embedded server.

#[path = "client_support/mod.rs"]
mod scripted;
mod server_support;

use ctisp::client::Overflow;
use ctisp::messages::{ConfigEndEvent, FailureEvent, QuerySkillGroupStatisticsReq};
use ctisp::model::{CallEnd, CallState, Change, LiveModel, Model, Update};
use ctisp::{
    AgentState, Client, ConfigEndStatus, Error, Event, LocalConnectionState, Message, Server,
    Services, Version,
};
use server_support::*;
use std::sync::mpsc::{channel, Receiver};
use std::sync::{Arc, Barrier};
use std::time::Duration;

const BRIDGE: Services = Services::ALL_EVENTS.union(Services::CLIENT_CONTROL);

fn bridge(server: &Server, services: Services) -> Client {
    connect(server, services).client_id("bridge").reconnect(true).open().unwrap()
}

/// A callback, and the changes as it gets them.
fn teller() -> (impl FnMut(&LiveModel, Update<'_>) + Send + 'static, Receiver<Change>) {
    let (told, changes) = channel();
    let tell = move |_: &LiveModel, update: Update<'_>| {
        for change in update.changes {
            // The test may be over.
            let _ = told.send(change.clone());
        }
    };
    (tell, changes)
}

fn follow(client: &Client) -> (LiveModel, Receiver<Change>) {
    let (tell, changes) = teller();
    (LiveModel::follow(client, tell).unwrap(), changes)
}

fn wait_for(changes: &Receiver<Change>, what: &str, wanted: impl Fn(&Change) -> bool) -> Change {
    loop {
        let change = changes.recv_timeout(PATIENCE).unwrap_or_else(|_| panic!("no {what}"));
        if wanted(&change) {
            return change;
        }
    }
}

fn is_state(change: &Change, state: LocalConnectionState, at: &str) -> bool {
    matches!(change, Change::ConnectionState { device, new, .. }
        if *new == Some(state) && device.as_deref() == Some(at))
}

fn rings(changes: &Receiver<Change>, at: &str) {
    wait_for(changes, "ringing", |c| is_state(c, LocalConnectionState::ALERTING, at));
}

fn state_of(model: &Model, device: &str) -> Vec<CallState> {
    model.calls_of_device(device).map(|call| call.state()).collect()
}

#[test]
fn the_callback_sees_the_model_as_of_its_event() {
    let server = server();
    let bridge = bridge(&server, BRIDGE);
    let (told, seen) = channel();
    let _live = LiveModel::follow(&bridge, move |live, update| {
        if let Some(Event::CallDelivered(event)) = update.event {
            let call = live.read(|m| m.call_at(event.peripheral_id, &event.connection()).cloned());
            let _ = told.send(call);
        }
    });
    let _desk = available(&server, "3001");
    server.place_call("5551234", "8001", &[(1, "gold".into())]).unwrap().unwrap();
    let call = seen.recv_timeout(PATIENCE).unwrap().unwrap();
    assert_eq!(call.state(), CallState::Ringing);
    assert_eq!(call.data.call_variables[0].as_deref(), Some("gold"));
    assert!(call.since.is_some());
}

/// 1001 and 1002 are available, and the bridge has heard of both.
fn two_agents(server: &Server, changes: &Receiver<Change>) -> (Client, Client) {
    let desks = (available(server, "3001"), available(server, "3002"));
    for _ in 0..2 {
        wait_for(changes, "available agent", |change| {
            matches!(change, Change::AgentState { new: AgentState::AVAILABLE, .. })
        });
    }
    desks
}

#[test]
fn after_a_reconnect_the_model_is_right_again() {
    let server = server();
    let bridge = bridge(&server, BRIDGE);
    let (live, changes) = follow(&bridge);
    let (desk, other) = two_agents(&server, &changes);
    let first = server.place_call("5551234", "3001", &[]).unwrap().unwrap();
    rings(&changes, "3001");
    let bridge_session =
        server.sessions().into_iter().find(|session| session.client_id == "bridge").unwrap();
    assert!(server.cut_session(bridge_session.id));
    // Whether the bridge is back when this happens is chance: the picture must be right either way.
    assert!(server.hang_up(first));
    server.place_call("5559999", "3002", &[(1, "new".into())]).unwrap().unwrap();
    desk.set_agent_state_with_reason(AgentState::NOT_READY, 7).unwrap();
    wait_for(&changes, "loss", |change| *change == Change::Unsure);
    let done = wait_for(&changes, "end", |c| matches!(c, Change::Resynchronised { .. }));
    assert_eq!(done, Change::Resynchronised { unsure: 0 });
    // What came by events instead is here when a later one is.
    other.set_agent_state_with_reason(AgentState::NOT_READY, 8).ok();
    desk.set_agent_state(AgentState::AVAILABLE).unwrap();
    wait_for(&changes, "state", |change| {
        matches!(change, Change::AgentState { agent, new: AgentState::AVAILABLE, .. }
            if agent.agent_id == "1001")
    });
    live.read(|model| {
        assert_eq!(state_of(model, "3001"), []);
        assert_eq!(state_of(model, "3002"), [CallState::Ringing]);
        let call = model.calls_of_device("3002").next().unwrap();
        assert_eq!(call.data.call_variables[0].as_deref(), Some("new"));
        assert_eq!(model.calls().len(), 1);
    });
}

#[test]
fn after_events_were_dropped_the_model_asks() {
    let server = server();
    let bridge = connect(&server, BRIDGE).event_queue(8, Overflow::DropOldest).open().unwrap();
    let (told, changes) = channel();
    let gates = (Arc::new(Barrier::new(2)), Arc::new(Barrier::new(2)));
    let (closed, opened) = gates.clone();
    let live = LiveModel::follow(&bridge, move |_, update| {
        if matches!(update.event, Some(Event::UserMessage(_))) {
            closed.wait();
            opened.wait();
        }
        update.changes.iter().for_each(|change| drop(told.send(change.clone())));
    })
    .unwrap();
    let (desk, _other) = two_agents(&server, &changes);
    // The callback stands at this message, while more happens than the queue has room for.
    so_far(&desk);
    gates.0.wait();
    for _ in 0..20 {
        let call = server.place_call("5551234", "3001", &[]).unwrap().unwrap();
        assert!(server.hang_up(call));
    }
    server.place_call("5559999", "3002", &[]).unwrap().unwrap();
    so_far(&desk);
    gates.1.wait();
    // The second message stops it again.
    gates.0.wait();
    gates.1.wait();
    wait_for(&changes, "gap", |change| *change == Change::Unsure);
    wait_for(&changes, "end", |c| matches!(c, Change::Resynchronised { unsure: 0 }));
    live.read(|model| {
        assert_eq!(state_of(model, "3001"), []);
        assert_eq!(state_of(model, "3002"), [CallState::Ringing]);
    });
}

/// A server that tells how often it was asked for the configuration, and a model to be fed by hand.
fn fed() -> (Receiver<()>, Client, LiveModel, Receiver<Change>) {
    let (asked, requests) = channel();
    let address = scripted::server(scripted::Opening::Accept, move |_, message| {
        assert!(matches!(message, Message::ConfigRequestEvent(_)), "{message:?}");
        let _ = asked.send(());
    });
    let client = Client::builder().side(&address).services(BRIDGE).open().unwrap();
    let (tell, changes) = teller();
    let live = LiveModel::fed(Model::new(), &client, |work| work(), tell);
    live.begin(&client);
    (requests, client, live, changes)
}

fn is_resynchronised(changes: &Receiver<Change>) -> bool {
    changes.try_iter().any(|change| matches!(change, Change::Resynchronised { .. }))
}

/// A configuration that has lost events is loaded anew, also from a server that still sends the
/// first one: it serves one at a time.
#[test]
fn a_load_under_way_when_events_are_dropped_is_asked_for_again() {
    let (requests, client, live, changes) = fed();
    let end = || Event::from(Message::from(ConfigEndEvent::default()));
    live.load_configuration(&client).unwrap();
    requests.recv_timeout(PATIENCE).unwrap();
    live.take(&client, &Event::Gap { dropped: 1 });
    requests.recv_timeout(PATIENCE).unwrap();
    live.take(&client, &Event::from(Message::from(FailureEvent::default())));
    assert!(!is_resynchronised(&changes), "the first load is still under way");
    live.take(&client, &end());
    requests.recv_timeout(PATIENCE).unwrap();
    assert!(!is_resynchronised(&changes), "what was dropped is still to come");
    live.take(&client, &end());
    assert!(is_resynchronised(&changes) && !live.read(Model::is_unsure));
    assert!(requests.try_recv().is_err());
}

#[test]
fn a_load_whose_end_was_dropped_is_over_with_the_next() {
    let (requests, client, live, changes) = fed();
    live.load_configuration(&client).unwrap();
    requests.recv_timeout(PATIENCE).unwrap();
    live.take(&client, &Event::Gap { dropped: 1 });
    requests.recv_timeout(PATIENCE).unwrap();
    assert!(!is_resynchronised(&changes));
    live.take(&client, &Event::from(Message::from(ConfigEndEvent::default())));
    assert!(is_resynchronised(&changes));
    // One that is refused by itself is over too.
    live.load_configuration(&client).unwrap();
    live.take(&client, &Event::from(Message::from(FailureEvent::default())));
    assert!(is_resynchronised(&changes));
}

#[test]
fn a_session_that_may_not_ask_lets_unsure_calls_go() {
    let server = server();
    let bridge = bridge(&server, Services::ALL_EVENTS);
    let (live, changes) = follow(&bridge);
    let _desks = two_agents(&server, &changes);
    server.place_call("5551234", "3001", &[]).unwrap().unwrap();
    rings(&changes, "3001");
    let session = server.sessions().into_iter().find(|s| s.client_id == "bridge").unwrap();
    assert!(server.cut_session(session.id));
    let end = wait_for(&changes, "end", |c| matches!(c, Change::CallEnded { .. }));
    assert!(matches!(end, Change::CallEnded { why: CallEnd::WhileDisconnected, .. }));
    wait_for(&changes, "done", |c| matches!(c, Change::Resynchronised { .. }));
    assert_eq!(live.read(|model| model.calls().len()), 0);
}

#[test]
fn a_desktop_that_opens_in_the_middle_of_a_call_learns_how_it_stands() {
    let server = server();
    let first = available(&server, "3001");
    server.place_call("5551234", "8001", &[]).unwrap().unwrap();
    let call = expect!(first, CallDelivered);
    first.answer_call(call.connection()).unwrap();
    expect!(first, CallEstablished);
    first.hold_call(call.connection()).unwrap();
    expect!(first, CallHeld);
    first.close();
    let second = desk(&server, "3001");
    let (live, changes) = follow(&second);
    wait_for(&changes, "held call", |c| is_state(c, LocalConnectionState::HOLD, "3001"));
    wait_for(&changes, "caller", |c| is_state(c, LocalConnectionState::CONNECT, "5551234"));
    live.read(|model| {
        assert_eq!(state_of(model, "3001"), [CallState::Held]);
        assert_eq!(model.calls().len(), 1);
        assert_eq!(model.agent("1001").and_then(|agent| agent.state()), Some(AgentState::HOLD));
    });
}

#[test]
fn a_model_may_follow_a_client_before_its_session_is_open() {
    let server = server();
    let first = available(&server, "3001");
    let (_live, changes) = follow(&first);
    server.place_call("5551234", "8001", &[]).unwrap().unwrap();
    rings(&changes, "3001");
    drop(first);
    let client = connect(&server, Services::CLIENT_EVENTS | Services::CLIENT_CONTROL);
    let desk = client.peripheral_id(5000).agent_instrument("3001").open_async().unwrap();
    let (live, changes) = follow(&desk);
    wait_for(&changes, "the call at its own device", |change| {
        matches!(change, Change::CallAppeared { .. })
    });
    rings(&changes, "3001");
    assert!(live.read(|model| model.calls_of_device("3001").count() == 1));
}

/// Until the picture is complete.
fn loaded(changes: &Receiver<Change>) {
    wait_for(changes, "first picture", |c| matches!(c, Change::Resynchronised { unsure: 0 }));
}

#[test]
fn a_bridge_that_opens_in_the_middle_of_things_loads_the_first_picture() {
    let server = server();
    let _desks = (available(&server, "3001"), available(&server, "3002"));
    server.place_call("5551234", "3001", &[(1, "gold".into())]).unwrap().unwrap();
    let bridge = bridge(&server, BRIDGE);
    let (live, changes) = follow(&bridge);
    assert_eq!(live.read(|model| model.agents().count()), 0);
    live.load_configuration(&bridge).unwrap();
    loaded(&changes);
    live.read(|model| {
        assert_eq!(model.agents().count(), 20);
        assert_eq!(model.agents().filter(|agent| agent.is_signed_in()).count(), 2);
        let agent = model.agent("1002").unwrap();
        assert_eq!(agent.state(), Some(AgentState::AVAILABLE));
        assert_eq!(agent.instrument.as_deref(), Some("3002"));
        assert_eq!(agent.login_name.as_deref(), Some("1002"));
        assert_eq!(model.skill_group(101).unwrap().agents_signed_in(), 2);
        assert!(model.skill_group(101).unwrap().name.is_some());
        assert_eq!(state_of(model, "3001"), [CallState::Ringing]);
        let call = model.calls_of_device("3001").next().unwrap();
        assert_eq!(call.data.call_variables[0].as_deref(), Some("gold"));
    });
}

#[test]
fn a_session_that_may_not_ask_loads_what_the_configuration_tells() {
    let server = server();
    let _desks = (available(&server, "3001"), available(&server, "3002"));
    let bridge = bridge(&server, Services::ALL_EVENTS);
    let (live, changes) = follow(&bridge);
    live.load_configuration(&bridge).unwrap();
    loaded(&changes);
    let agent = live.read(|model| model.agent("1001").cloned()).unwrap();
    assert_eq!((agent.state(), agent.instrument), (Some(AgentState::AVAILABLE), None));
}

#[test]
fn before_version_10_there_is_no_configuration_to_load() {
    let server = server();
    let version = Version::new(9).unwrap();
    let bridge = connect(&server, BRIDGE).version(version).open().unwrap();
    let (live, changes) = follow(&bridge);
    let error = live.load_configuration(&bridge).unwrap_err();
    assert!(matches!(error, Error::Encode(_)), "{error:?}");
    // Nothing was begun that would be told to be over.
    let _desk = available(&server, "3001");
    wait_for(&changes, "available agent", |change| {
        assert!(!matches!(change, Change::Resynchronised { .. }));
        matches!(change, Change::AgentState { new: AgentState::AVAILABLE, .. })
    });
}

#[test]
fn a_desktop_asks_of_nobody_else() {
    let server = server();
    let _other = available(&server, "3002");
    let desk = available(&server, "3001");
    let (live, changes) = follow(&desk);
    live.load_configuration(&desk).unwrap();
    loaded(&changes);
    let others = live.read(|model| model.agent("1002").cloned()).unwrap();
    assert_eq!((others.state(), others.instrument), (Some(AgentState::AVAILABLE), None));
}

#[test]
fn the_configuration_is_loaded_again_into_the_next_session() {
    let server = server();
    let bridge = bridge(&server, BRIDGE);
    let (told, ends) = channel();
    let live = LiveModel::follow(&bridge, move |_, update| {
        if let Some(Event::ConfigEnd(end)) = update.event {
            let _ = told.send(end.config_end_status);
        }
    })
    .unwrap();
    let wait = || while ends.recv_timeout(PATIENCE).unwrap() != ConfigEndStatus::SUCCESS {};
    live.load_configuration(&bridge).unwrap();
    wait();
    let session = server.sessions().into_iter().find(|s| s.client_id == "bridge").unwrap();
    assert!(server.cut_session(session.id));
    wait();
}

#[test]
fn a_peripheral_that_comes_back_on_line_is_asked_for_what_was_missed() {
    let server = server();
    let bridge = bridge(&server, BRIDGE);
    let (live, changes) = follow(&bridge);
    let _desks = two_agents(&server, &changes);
    server.set_online(5000, false);
    wait_for(&changes, "loss", |change| *change == Change::Unsure);
    assert!(live.read(|model| model.agent("1001").unwrap().unsure));
    server.set_online(5000, true);
    wait_for(&changes, "end", |c| matches!(c, Change::Resynchronised { unsure: 0 }));
    assert!(!live.read(|model| model.agent("1001").unwrap().unsure));
}

#[test]
fn a_question_that_is_refused_is_told_to_who_asked() {
    let server = server();
    let bridge = bridge(&server, BRIDGE);
    let (live, changes) = follow(&bridge);
    let request = QuerySkillGroupStatisticsReq {
        peripheral_id: Some(5000),
        skill_group_number: Some(999),
        ..Default::default()
    };
    let (told, answers) = channel();
    live.ask_raw_callback(&bridge, request.into(), None, move |answer| {
        told.send(answer.is_err()).unwrap();
    })
    .unwrap();
    assert!(answers.recv_timeout(PATIENCE).unwrap());
    assert!(!changes.try_iter().any(|c| matches!(c, Change::SkillGroupStatistics { .. })));
}

#[test]
fn answers_to_questions_of_the_program_are_in_the_model() {
    let server = server();
    let bridge = bridge(&server, BRIDGE);
    let (live, changes) = follow(&bridge);
    let _desks = two_agents(&server, &changes);
    let request = QuerySkillGroupStatisticsReq {
        peripheral_id: Some(5000),
        skill_group_number: Some(101),
        ..Default::default()
    };
    live.ask(&bridge, request).unwrap();
    wait_for(&changes, "statistics", |c| matches!(c, Change::SkillGroupStatistics { .. }));
    let avail = live.read(|model| {
        let statistics = model.skill_group(101).and_then(|group| group.statistics.as_ref());
        statistics.map(|statistics| statistics.agents_avail)
    });
    assert_eq!(avail, Some(2));
}

#[test]
fn a_model_that_is_fed_takes_events_and_answers_in_the_order_of_the_loop() {
    let server = server();
    let bridge = bridge(&server, BRIDGE);
    let (told, changes) = channel();
    let (owe, owed) = channel::<Box<dyn FnOnce() + Send>>();
    let live = LiveModel::fed(
        Model::new(),
        &bridge,
        // What answers bring about waits: the loop runs it when it is its turn.
        move |work| drop(owe.send(work)),
        move |_, update| update.changes.iter().for_each(|change| drop(told.send(change.clone()))),
    );
    live.begin(&bridge);
    let _desks = (available(&server, "3001"), available(&server, "3002"));
    server.place_call("5551234", "3001", &[]).unwrap().unwrap();
    let is = |wanted: fn(&Change) -> bool, turn: &mut dyn FnMut()| {
        for _ in 0..200 {
            if changes.try_iter().any(|change| wanted(&change)) {
                return true;
            }
            turn();
        }
        false
    };
    let feed = || {
        let take = |client: &Client, event| live.take(client, &event);
        bridge.dispatch(Duration::from_millis(100), take).unwrap();
    };
    assert!(is(|c| is_state(c, LocalConnectionState::ALERTING, "3001"), &mut || feed()));
    server.cut_connections();
    assert!(is(|c| *c == Change::Unsure, &mut || feed()));
    // As long as the loop does not run them, no answer changes anything.
    assert!(live.read(Model::is_unsure));
    let mut run = || {
        feed();
        owed.try_iter().for_each(|work| work());
    };
    assert!(is(|c| *c == Change::Resynchronised { unsure: 0 }, &mut run));
    assert_eq!(live.read(|model| state_of(model, "3001")), [CallState::Ringing]);
    bridge.close();
}
