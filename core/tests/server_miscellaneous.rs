//! The Miscellaneous service over TCP: user messages, event reports, registered variables.

mod server_support;

use ctisp::messages::*;
use ctisp::server::AlarmKind;
use ctisp::wire::Version;
use ctisp::{
    AlarmState, CallVariableMask, Client, Event, MessageDistribution, Server, Services, StatusCode,
};
use server_support::*;

fn text_to(distribution: MessageDistribution, client: Option<&str>) -> UserMessageReq {
    UserMessageReq {
        distribution,
        client_id: client.map(Into::into),
        text: Some("hello".into()),
        ..UserMessageReq::default()
    }
}

#[test]
fn a_user_message_to_a_client_id_reaches_that_client_only_and_names_the_sender() {
    let server = server();
    let anna = client(&server, Services::empty(), "anna");
    let bert = client(&server, Services::empty(), "bert");
    let carl = client(&server, Services::empty(), "carl");
    anna.request(text_to(MessageDistribution::CLIENT, Some("bert"))).unwrap();
    let event = expect!(bert, UserMessage);
    assert_eq!(event.client_id.as_deref(), Some("anna"));
    assert_eq!(event.distribution, MessageDistribution::CLIENT);
    assert_eq!(event.text.as_deref(), Some("hello"));
    assert_ne!(event.icm_central_controller_time, 0);
    assert_eq!(so_far(&carl), []);
    let seen = so_far(&anna);
    assert!(
        seen.iter()
            .all(|e| !matches!(e, Event::UserMessage(m) if m.text.as_deref() == Some("hello"))),
        "{seen:?}"
    );
}

#[test]
fn a_user_message_to_all_reaches_every_session_of_every_version() {
    let server = server();
    let clients: Vec<Client> = Version::all()
        .map(|version| connect(&server, Services::empty()).version(version).open().unwrap())
        .collect();
    clients[0].request(text_to(MessageDistribution::ALL, None)).unwrap();
    for client in &clients {
        let event = expect!(client, UserMessage);
        assert_eq!(event.text.as_deref(), Some("hello"), "version {}", client.version());
        assert_eq!(event.distribution, MessageDistribution::ALL);
    }
}

#[test]
fn user_messages_are_refused_by_their_distribution() {
    let server = server();
    let desk = desk(&server, "3001");
    let ask = |distribution, client| status(desk.request(text_to(distribution, client)));
    let nobody = ask(MessageDistribution::CLIENT, Some("nobody"));
    assert_eq!(nobody, StatusCode::CLIENT_NOT_FOUND);
    let unnamed = ask(MessageDistribution::CLIENT, None);
    assert_eq!(unnamed, StatusCode::REQUIRED_DATA_MISSING);
    let supervisor = ask(MessageDistribution::SUPERVISOR, None);
    assert_eq!(supervisor, StatusCode::SUPERVISOR_NOT_FOUND);
    assert_eq!(ask(MessageDistribution::TEAM, None), StatusCode::TEAM_NOT_FOUND);
    let unknown = ask(MessageDistribution(4), None);
    assert_eq!(unknown, StatusCode::INVALID_DISTRIBUTION_TYPE);
}

#[test]
fn a_bridge_names_the_agent_whose_team_a_user_message_is_for() {
    let server = server();
    let bridge = client(&server, Services::ALL_EVENTS, "bridge");
    let ask = |peripheral_id, instrument: Option<&str>| {
        let request = text_to(MessageDistribution::TEAM, None);
        let agent_instrument = instrument.map(Into::into);
        status(bridge.request(UserMessageReq { peripheral_id, agent_instrument, ..request }))
    };
    assert_eq!(ask(Some(4711), Some("3001")), StatusCode::INVALID_PERIPHERAL_ID);
    assert_eq!(ask(Some(5000), None), StatusCode::REQUIRED_DATA_MISSING);
    assert_eq!(ask(Some(5000), Some("9999")), StatusCode::INVALID_AGENT_DATA);
    assert_eq!(ask(Some(5000), Some("3001")), StatusCode::TEAM_NOT_FOUND);
}

fn report(state: AlarmState, name: Option<&str>, text: &str) -> ClientEventReportReq {
    ClientEventReportReq {
        state,
        object_name: name.map(Into::into),
        text: Some(text.into()),
        ..ClientEventReportReq::default()
    }
}

#[test]
fn an_event_report_is_an_alarm_and_sets_the_object_that_all_clients_share() {
    let server = server();
    let anna = client(&server, Services::empty(), "anna");
    let bert = client(&server, Services::empty(), "bert");
    anna.request(report(AlarmState::WARNING, None, "plain")).unwrap();
    anna.request(report(AlarmState::ERROR, Some("link"), "down")).unwrap();
    bert.request(report(AlarmState::NORMAL, Some("link"), "up")).unwrap();
    let objects = server.alarm_objects();
    assert_eq!(objects.len(), 1, "two clients with one name drive one object");
    assert_eq!((objects[0].name.as_str(), objects[0].state), ("link", AlarmState::NORMAL));
    assert_eq!(objects[0].text.as_deref(), Some("up"));
    let told: Vec<_> = server
        .alarms()
        .into_iter()
        .filter_map(|alarm| match alarm.kind {
            AlarmKind::ClientEvent { client_id, state, object_name, .. } => {
                Some((client_id, state, object_name))
            }
            _ => None,
        })
        .collect();
    let link = || Some("link".to_string());
    assert_eq!(
        told,
        [
            ("anna".into(), AlarmState::WARNING, None),
            ("anna".into(), AlarmState::ERROR, link()),
            ("bert".into(), AlarmState::NORMAL, link()),
        ]
    );
}

#[test]
fn an_event_report_with_another_state_is_an_invalid_object_state() {
    let server = server();
    let anna = client(&server, Services::empty(), "anna");
    let answer = status(anna.request(report(AlarmState(3), Some("link"), "?")));
    assert_eq!(answer, StatusCode::INVALID_OBJECT_STATE);
    assert_eq!(server.alarm_objects(), []);
}

fn variables(mask: CallVariableMask, scalars: &[&str], arrays: &[&str]) -> RegisterVariablesReq {
    let variable = |name: &&str| NamedVariable { name: name.to_string(), value: String::new() };
    let element =
        |name: &&str| NamedArray { name: name.to_string(), index: 0, value: String::new() };
    RegisterVariablesReq {
        call_variable_mask: mask,
        named_variables: scalars.iter().map(variable).collect(),
        named_arrays: arrays.iter().map(element).collect(),
        ..RegisterVariablesReq::default()
    }
}

#[test]
fn a_session_that_registers_variables_gets_only_those_and_others_get_all() {
    let server = server();
    let (all, some, none) = (
        client(&server, Services::ALL_EVENTS, "all"),
        client(&server, Services::ALL_EVENTS, "some"),
        client(&server, Services::ALL_EVENTS, "none"),
    );
    some.request(variables(CallVariableMask::CALL_VAR_10, &[], &["user.history"])).unwrap();
    none.request(variables(CallVariableMask::empty(), &[], &[])).unwrap();
    let desk = available(&server, "3001");
    let set = [(1, "gold".to_string()), (10, "last".to_string())];
    server.place_call("5551234", "8001", &set).unwrap().unwrap();
    let delivered = expect!(desk, CallDelivered);
    let texts = |client: &Client| {
        let begin = expect!(client, BeginCall);
        (begin.call_variable1.clone(), begin.call_variable10.clone())
    };
    assert_eq!(texts(&all), (Some("gold".into()), Some("last".into())));
    assert_eq!(texts(&some), (None, Some("last".into())));
    assert_eq!(texts(&none), (None, None));

    let mut change = SetCallDataReq {
        peripheral_id: Some(5000),
        call_variable1: Some("iron".into()),
        named_variables: vec![NamedVariable { name: "user.customer".into(), value: "x".into() }],
        named_arrays: vec![NamedArray { name: "user.history".into(), index: 1, value: "y".into() }],
        ..SetCallDataReq::default()
    };
    change.set_connection(&delivered.connection());
    desk.request(change).unwrap();
    let seen = |client: &Client| {
        let event = expect!(client, CallDataUpdate);
        let ecc = (event.named_variables.len(), event.named_arrays.len());
        (event.call_variable1.clone(), ecc)
    };
    assert_eq!(seen(&all), (Some("iron".into()), (1, 1)));
    assert_eq!(seen(&some), (None, (0, 1)));
    assert_eq!(seen(&none), (None, (0, 0)));
    assert_eq!(seen(&desk), (Some("iron".into()), (1, 1)));
}

#[test]
fn a_later_registration_takes_the_place_of_the_earlier_one() {
    let server = server();
    let bridge = client(&server, Services::ALL_EVENTS, "bridge");
    bridge.request(variables(CallVariableMask::empty(), &[], &[])).unwrap();
    bridge.request(variables(CallVariableMask::CALL_VAR_1, &[], &[])).unwrap();
    let _desk = available(&server, "3001");
    let set = [(1, "gold".to_string()), (2, "silver".to_string())];
    server.place_call("5551234", "8001", &set).unwrap().unwrap();
    let begin = expect!(bridge, BeginCall);
    assert_eq!(begin.call_variable1.as_deref(), Some("gold"));
    assert_eq!(begin.call_variable2, None);
}

#[test]
fn variables_that_are_not_configured_or_of_the_other_kind_are_refused() {
    let centre = Wrapped::new();
    let server = Server::builder().start_on(centre).unwrap();
    let client = Client::builder().side(server.address().to_string()).open().unwrap();
    let ask = |scalars: &[&str], arrays: &[&str]| {
        client.request(variables(CallVariableMask::empty(), scalars, arrays))
    };
    assert_eq!(status(ask(&["user.two"], &[])), StatusCode::NAMED_VARIABLE_NOT_CONFIGURED);
    assert_eq!(status(ask(&[], &["user.two"])), StatusCode::NAMED_ARRAY_NOT_CONFIGURED);
    assert_eq!(status(ask(&["user.many"], &[])), StatusCode::SCALAR_FUNCTION_ON_ARRAY);
    assert_eq!(status(ask(&[], &["user.one"])), StatusCode::ARRAY_FUNCTION_ON_SCALAR);
    assert!(ask(&["user.one"], &["user.many"]).is_ok());
}

#[test]
fn a_call_variable_mask_with_other_bits_is_refused() {
    let server = server();
    let client = client(&server, Services::empty(), "anna");
    let mask = CallVariableMask::from_bits_retain(0x400);
    let answer = status(client.request(variables(mask, &[], &[])));
    assert_eq!(answer, StatusCode::INVALID_CALL_VARIABLE_MASK);
}

#[test]
fn who_has_registered_for_a_variable_is_told_when_it_is_configured_no_more() {
    let server = server();
    let (scalar, array, neither) = (
        client(&server, Services::ALL_EVENTS, "scalar"),
        client(&server, Services::ALL_EVENTS, "array"),
        client(&server, Services::ALL_EVENTS, "neither"),
    );
    scalar.request(variables(CallVariableMask::empty(), &["user.customer"], &[])).unwrap();
    array.request(variables(CallVariableMask::empty(), &[], &["user.history"])).unwrap();
    let failure = |event: &Event| match event {
        Event::Failure(event) => Some(event.status),
        _ => None,
    };
    let failures = |client: &Client| -> Vec<StatusCode> {
        so_far(client).iter().filter_map(failure).collect()
    };
    assert_eq!(server.with(|centre| centre.remove_ecc_variable("user.customer")), Some(true));
    assert_eq!(server.with(|centre| centre.remove_ecc_variable("user.none")), Some(false));
    assert_eq!(server.with(|centre| centre.remove_ecc_variable("user.history")), Some(true));
    assert_eq!(failures(&scalar), [StatusCode::NAMED_VARIABLE_NOT_CONFIGURED], "once");
    assert_eq!(failures(&array), [StatusCode::NAMED_ARRAY_NOT_CONFIGURED]);
    assert_eq!(failures(&neither), []);
    let again = variables(CallVariableMask::empty(), &["user.customer"], &[]);
    assert_eq!(status(scalar.request(again)), StatusCode::NAMED_VARIABLE_NOT_CONFIGURED);
}

#[test]
fn values_and_indexes_do_not_matter_when_variables_are_registered() {
    let server = server();
    let bridge = client(&server, Services::ALL_EVENTS, "bridge");
    let mut request =
        variables(CallVariableMask::CALL_VAR_1, &["user.customer"], &["user.history"]);
    request.named_variables[0].value = "ignored".into();
    request.named_arrays[0].index = 200;
    bridge.request(request).unwrap();
}
