//! The conformance suite: the server of this library stands it, it covers the protocol, and its
//! runner fails where it has to.
#![cfg(feature = "cli")]

use ctisp::conformance::{AnswerKind, Dialogue, Failure, Options, Suite};
use ctisp::wire::def::{Kind, MessageDef, Usage};
use ctisp::Server;
use std::collections::{BTreeMap, BTreeSet};
use std::process::{Command, Stdio};
use std::sync::LazyLock;

/// Requests without a dialogue of that kind, and why.
const EXCEPTIONS: &[(&str, AnswerKind, &str)] = &[
    ("ACTIVE_MAINTENANCE_REQ", AnswerKind::Success, "the server sends it"),
    ("ACTIVE_MAINTENANCE_REQ", AnswerKind::Refusal, "the server sends it"),
];

/// It takes a second to read, so it is read once.
fn embedded() -> Suite {
    static SUITE: LazyLock<Suite> = LazyLock::new(|| Suite::embedded().unwrap());
    SUITE.clone()
}

fn options() -> Options {
    Options { jobs: 8, patience: 10.0, ..Options::default() }
}

#[test]
fn the_server_of_this_library_stands_the_suite() {
    stands(&embedded().without_slow());
}

#[test]
#[ignore = "waits twenty seconds for IdleTimeout; ctisp conformance does so too"]
fn the_server_of_this_library_stands_the_slow_dialogues_too() {
    stands(&embedded());
}

#[test]
fn callers_from_outside_do_not_disturb_the_suite() {
    // Here are the dialogues about routed calls; make soak plays all of them.
    let suite = embedded().only("Client Events");
    let server = Server::builder().traffic(3600).speed(20.0).start().unwrap();
    let mut failures = Vec::new();
    let summary = suite.run(server.address(), &options(), |dialogue, failure| {
        failures.extend(failure.map(|failure| format!("{}: {failure:#?}", dialogue.name())));
    });
    assert!(failures.is_empty(), "{}", failures.join("\n"));
    assert_eq!(summary.passed, suite.dialogues().len() - suite.left_out(&options()).len());
    assert!(server.traffic_counts().arrived > 0);
}

fn stands(suite: &Suite) {
    let mut failures = Vec::new();
    let summary = suite.run_embedded(&options(), |dialogue, failure| {
        if let Some(failure) = failure {
            failures.push(format!("{} {}: {failure:#?}", dialogue.service(), dialogue.name()));
        }
    });
    let summary = summary.unwrap();
    println!("{} passed, {} failed", summary.passed, summary.failed);
    assert!(failures.is_empty(), "{}", failures.join("\n"));
    assert_eq!(summary.passed, suite.dialogues().len());
}

#[test]
fn the_suite_has_more_than_200_rules_each_said_once() {
    let suite = embedded();
    assert!(suite.dialogues().len() > 200);
    let rules: BTreeSet<(&str, &str)> =
        suite.dialogues().iter().map(|dialogue| (dialogue.message(), dialogue.rule())).collect();
    assert_eq!(rules.len(), suite.dialogues().len(), "a rule stands there twice");
}

#[test]
fn every_request_is_confirmed_in_one_dialogue_and_refused_in_another() {
    let suite = embedded();
    let asked: BTreeSet<(&str, bool)> = suite
        .dialogues()
        .iter()
        .flat_map(|dialogue| dialogue.requests())
        .map(|(name, kind)| (name, kind == AnswerKind::Success))
        .collect();
    let mut missing = Vec::new();
    for def in MessageDef::all().iter().filter(|def| def.kind == Kind::Req) {
        for kind in [AnswerKind::Success, AnswerKind::Refusal] {
            let has = asked.contains(&(def.name, kind == AnswerKind::Success));
            let excepted = EXCEPTIONS.iter().any(|(name, k, _)| *name == def.name && *k == kind);
            assert!(!(has && excepted), "{} is no exception any more", def.name);
            if !has && !excepted {
                missing.push(format!("{} {kind:?}", def.name));
            }
        }
    }
    assert!(missing.is_empty(), "no dialogue for {missing:#?}");
}

/// The refusals that the documents know: see the file.
#[derive(serde::Deserialize)]
struct Documented {
    required_field: String,
    field: BTreeMap<String, String>,
    request: BTreeMap<String, Vec<String>>,
    exception: BTreeMap<String, String>,
}

impl Documented {
    fn read() -> Documented {
        toml::from_str(include_str!("conformance/refusals.toml")).unwrap()
    }

    /// The codes that a request may be refused with.
    fn of(&self, request: &MessageDef) -> BTreeSet<&str> {
        let fixed = request.fixed.iter().map(|field| field.name);
        let floating = request.floating.iter().map(|field| field.name);
        let by_field = fixed.chain(floating).filter_map(|field| self.field.get(field));
        let required = request.floating.iter().any(|field| field.usage == Usage::Required);
        let by_request = self.request.get(request.name).into_iter().flatten();
        let mut codes: BTreeSet<&str> = by_field.chain(by_request).map(String::as_str).collect();
        codes.extend(required.then_some(self.required_field.as_str()));
        codes
    }
}

#[test]
fn every_documented_refusal_of_every_request_has_a_dialogue() {
    let suite = embedded();
    let proved: BTreeSet<(&str, String)> =
        suite.dialogues().iter().flat_map(|dialogue| dialogue.refusals()).collect();
    let documented = Documented::read();
    let requests = || MessageDef::all().iter().filter(|def| def.kind == Kind::Req);
    for name in documented.request.keys() {
        assert!(requests().any(|def| def.name == name), "no request is called {name}");
    }
    let mut exceptions: BTreeSet<&String> = documented.exception.keys().collect();
    let mut missing = Vec::new();
    for request in requests() {
        assert!(documented.request.contains_key(request.name), "{} is not listed", request.name);
        for code in documented.of(request) {
            let excepted = format!("{} {code}", request.name);
            let has = proved.contains(&(request.name, code.to_string()));
            match documented.exception.get_key_value(&excepted) {
                Some((key, _)) => {
                    exceptions.remove(key);
                    assert!(!has, "{excepted} is no exception any more");
                }
                None if !has => missing.push(excepted),
                None => {}
            }
        }
    }
    assert!(missing.is_empty(), "no dialogue for {missing:#?}");
    assert!(exceptions.is_empty(), "exceptions for what is not documented: {exceptions:#?}");
}

#[test]
fn what_needs_more_than_an_address_is_left_out_without_it() {
    let suite = embedded();
    let left_out = suite.left_out(&options());
    let needs_more = |dialogue: &&Dialogue| dialogue.needs_own_server() || dialogue.needs_standby();
    assert_eq!(left_out.len(), suite.dialogues().iter().filter(needs_more).count());
    let address = "127.0.0.1:1".parse().unwrap();
    let with_standby = Options { standby: Some(address), ..options() };
    let left_out = suite.left_out(&with_standby);
    assert!(!left_out.is_empty());
    assert!(left_out.iter().all(|dialogue| dialogue.needs_own_server()));
}

/// Runs one dialogue that must fail.
fn failing(sessions: &str, strict: &str, steps: &str) -> Failure {
    failing_in("", sessions, strict, steps)
}

/// The same with more keys of the dialogue.
fn failing_in(keys: &str, sessions: &str, strict: &str, steps: &str) -> Failure {
    let text = format!(
        "service = \"Test\"\nversions = [25]\n[[dialogue]]\nname = \"test\"\nrule = \"a test\"\n\
         message = \"HEARTBEAT_REQ\"\nsessions = {sessions}\nstrict = {strict}\n{keys}\nsteps = [\n{steps}\n]\n"
    );
    let suite = Suite::from_toml(&[("test.toml", &text)]).unwrap();
    let mut found = None;
    let options = Options { jobs: 1, patience: 0.2, ..Options::default() };
    let summary = suite.run_embedded(&options, |_, failure| found = failure.cloned()).unwrap();
    assert_eq!((summary.passed, summary.failed), (0, 1));
    found.unwrap()
}

const BRIDGE: &str = "{ bridge = { bridge = true } }";
const DESK: &str = "{ desk = { desk = 1001 } }";
const LOGIN: &str = r#"{ ask = "SET_AGENT_STATE_REQ", by = "desk", with = { AgentState = "AGENT_STATE_LOGIN", AgentID = "1001", AgentPassword = "1001", AgentInstrument = "3001" } },"#;

#[test]
fn a_field_that_is_not_as_expected_fails_and_is_told() {
    let failure = failing(
        BRIDGE,
        "[]",
        r#"{ ask = "QUERY_DEVICE_INFO_REQ", by = "bridge", with = { AgentInstrument = "3001" }, get = { PeripheralType = "PT_VRU" } },"#,
    );
    assert_eq!(failure.place, "test.toml:11");
    assert_eq!(failure.expected, "QUERY_DEVICE_INFO_CONF with PeripheralType = PT_VRU");
    assert_eq!(failure.found, "PeripheralType is PT_ENTERPRISE_AGENT, not PT_VRU");
    assert!(failure.came[0].starts_with("QUERY_DEVICE_INFO_CONF with InvokeID = "));
    assert!(failure.came[0].contains(", PeripheralType = PT_ENTERPRISE_AGENT, "));
}

#[test]
fn a_message_that_does_not_come_fails() {
    let failure = failing(BRIDGE, "[]", r#"{ expect = "CALL_HELD_EVENT", at = "bridge" },"#);
    assert_eq!(failure.expected, "CALL_HELD_EVENT at bridge");
    assert_eq!(failure.found, "no CALL_HELD_EVENT in time");
    assert!(failure.came[0].contains("SYSTEM_EVENT"), "what came instead is shown");
}

#[test]
fn a_message_in_the_wrong_order_fails() {
    let order = r#"{ order = [
        { expect = "AGENT_STATE_EVENT", at = "desk", with = { AgentState = "AGENT_STATE_NOT_READY" } },
        { expect = "AGENT_STATE_EVENT", at = "desk", with = { AgentState = "AGENT_STATE_LOGIN" } },
    ] },"#;
    let failure = failing(DESK, "[]", &format!("{LOGIN}\n{order}"));
    assert!(failure.found.starts_with("it came, but before"), "{}", failure.found);
}

#[test]
fn the_step_of_an_order_that_failed_is_told() {
    let order = "{ order = [\n{ expect = \"SYSTEM_EVENT\", at = \"bridge\" },\n\
                 { expect = \"CALL_HELD_EVENT\", at = \"bridge\" },\n] },";
    let failure = failing(BRIDGE, "[]", order);
    assert_eq!(failure.place, "test.toml:13");
    assert_eq!(failure.step, "{ expect = \"CALL_HELD_EVENT\", at = \"bridge\" }");
}

#[test]
fn an_alarm_that_is_not_raised_fails() {
    let steps = r#"
        { told = "session_established", with = { ClientID = "bridge" } },
        { told = "session_lost", with = { ClientID = "bridge" } },"#;
    let sessions = r#"{ bridge = { services = ["CTI_SERVICE_CONNECTION_MONITOR"] } }"#;
    let failure = failing_in("centre = \"\"", sessions, "[]", steps);
    assert_eq!(failure.expected, "the server tells session_lost with ClientID = \"bridge\"");
    assert_eq!(failure.found, "the server told no session_lost");
}

#[test]
fn what_cannot_be_done_to_the_server_fails() {
    let steps = r#"{ server = "remove number: 4711" },"#;
    let failure = failing_in("centre = \"\"", BRIDGE, "[]", steps);
    assert_eq!(failure.found, "the centre refused it");
    let steps = r#"{ play = "agent = '1001', does = 'ready'" },"#;
    let failure = failing_in("centre = \"\"", BRIDGE, "[]", steps);
    assert!(failure.found.contains("1001"), "{}", failure.found);
}

#[test]
fn a_message_that_must_not_come_fails() {
    let never = r#"{ never = "AGENT_STATE_EVENT", at = "desk", with = { AgentID = "1001" } },"#;
    let failure = failing(DESK, "[]", &format!("{LOGIN}\n{never}"));
    assert_eq!(failure.expected, "no AGENT_STATE_EVENT with AgentID = \"1001\" at desk");
    assert!(failure.came[0].contains("AGENT_STATE_EVENT"));
}

#[test]
fn what_a_strict_dialogue_does_not_speak_of_fails() {
    let failure = failing(DESK, "[\"desk\"]", LOGIN);
    assert_eq!(failure.expected, "nothing else at desk");
    assert_eq!(failure.found, "AGENT_STATE_EVENT came too");
}

#[test]
fn a_connection_that_goes_on_fails_where_it_should_end() {
    let failure = failing(BRIDGE, "[]", r#"{ closed = "bridge" },"#);
    assert_eq!(failure.expected, "the server ends the connection of bridge");
    assert_eq!(failure.found, "it goes on");
}

#[test]
fn a_connection_that_ends_fails_where_it_should_go_on() {
    let steps = r#"{ raw = "ffffffff 00000003", by = "bridge" }, { ask = "HEARTBEAT_REQ", by = "bridge" },"#;
    let failure = failing(BRIDGE, "[]", steps);
    assert!(failure.found.contains("the server has ended the connection"), "{}", failure.found);
}

#[test]
fn a_refusal_fails_where_success_is_expected_and_the_other_way_round() {
    let failure = failing(
        BRIDGE,
        "[]",
        r#"{ ask = "SNAPSHOT_DEVICE_REQ", by = "bridge", with = { AgentInstrument = "3001", PeripheralID = 1 } },"#,
    );
    assert_eq!(failure.expected, "SNAPSHOT_DEVICE_CONF");
    assert_eq!(failure.found, "FAILURE_CONF with E_CTI_INVALID_PERIPHERAL_ID");
    let failure = failing(
        BRIDGE,
        "[]",
        r#"{ ask = "HEARTBEAT_REQ", by = "bridge", fails = "E_CTI_TIMEOUT" },"#,
    );
    assert_eq!(failure.expected, "FAILURE_CONF with E_CTI_TIMEOUT");
    assert_eq!(failure.found, "HEARTBEAT_CONF: the request was not refused");
}

#[test]
fn another_refusal_than_the_expected_one_fails() {
    let failure = failing(
        BRIDGE,
        "[]",
        r#"{ ask = "MAKE_CALL_REQ", by = "bridge", with = { AgentInstrument = "3001", DialedNumber = "3002" }, refused = "CF_INVALID_FEATURE", error = 7 },"#,
    );
    let expected = "CONTROL_FAILURE_CONF with CF_INVALID_FEATURE, PeripheralErrorCode 7";
    assert_eq!(failure.expected, expected);
    assert!(failure.found.starts_with("CONTROL_FAILURE_CONF with CF_INVALID_CALLING_DEVICE"));
}

#[test]
fn a_value_that_was_noted_is_compared() {
    let steps = r#"
        { ask = "QUERY_DEVICE_INFO_REQ", by = "bridge", with = { AgentInstrument = "3001" }, get = { NumLines = "$n" } },
        { ask = "QUERY_DEVICE_INFO_REQ", by = "bridge", with = { AgentInstrument = "3001" }, get = { MaxHeldCalls = "$n" } },"#;
    let failure = failing(BRIDGE, "[]", steps);
    assert!(failure.found.starts_with("MaxHeldCalls is 2, not 1"), "{}", failure.found);
}

/// What is wrong with a dialogue of one step, in line 6.
fn problem(step: &str) -> String {
    let text = format!(
        "service = \"Test\"\n[[dialogue]]\nname = \"t\"\nrule = \"r\"\nmessage = \"HEARTBEAT_REQ\"\n\
         steps = [{step}]\nsessions = {BRIDGE}\n"
    );
    let error = Suite::from_toml(&[("test.toml", &text)]).unwrap_err();
    assert_eq!(error.problems().len(), 1);
    let problem = error.problems()[0].clone();
    problem.strip_prefix("test.toml:6: ").unwrap_or(&problem).to_string()
}

#[test]
fn what_is_misspelt_in_a_dialogue_is_told_with_its_line() {
    assert_eq!(
        problem(r#"{ ask = "HARTBEAT_REQ", by = "bridge" }"#),
        "no message is called \"HARTBEAT_REQ\""
    );
    assert_eq!(
        problem(r#"{ ask = "HEARTBEAT_REQ", by = "brigde" }"#),
        "no session is called \"brigde\""
    );
    assert_eq!(
        problem(r#"{ expect = "CALL_HELD_EVENT", at = "bridge", with = { HoldingDevice = 1 } }"#),
        "CALL_HELD_EVENT has no field \"HoldingDevice\""
    );
    assert_eq!(
        problem(r#"{ expect = "CALL_HELD_EVENT", at = "bridge", with = { EventCause = "CEC" } }"#),
        "EventCause: EventCause has no value \"CEC\""
    );
    assert_eq!(
        problem(r#"{ ask = "HEARTBEAT_REQ", by = "bridge", with = { InvokeID = "$id" } }"#),
        "version 9: $id was not noted before"
    );
    assert_eq!(
        problem(r#"{ expect = "SYSTEM_EVENT", at = "bridge", with = { SystemEventArg1 = "$x" } }"#),
        "$x is noted and never compared"
    );
    assert_eq!(
        problem(r#"{ ask = "HEARTBEAT_REQ", send = "HEARTBEAT_REQ", by = "bridge" }"#),
        "a step does one thing: ask, send, expect ..."
    );
    assert_eq!(
        problem(r#"{ closed = "bridge", with = { InvokeID = 1 } }"#),
        "\"with\" has no meaning in this step"
    );
    assert_eq!(
        problem(r#"{ server = "stop" }"#),
        "only a dialogue with a `centre` has a server of its own"
    );
    assert!(problem(r#"{ aks = "HEARTBEAT_REQ", by = "bridge" }"#).starts_with("unknown field"));
    assert!(problem(
        r#"{ ask = "AGENT_GREETING_CONTROL_REQ", by = "bridge", with = { AgentID = "1" } }"#
    )
    .starts_with("version 9: "));
}

#[test]
fn what_is_wrong_with_a_server_of_its_own_is_told() {
    let problem = |centre: &str, step: &str| {
        let text = format!(
            "service = \"Test\"\n[[dialogue]]\nname = \"t\"\nrule = \"r\"\n\
             message = \"HEARTBEAT_REQ\"\ncentre = {centre}\nsteps = [{step}]\n"
        );
        Suite::from_toml(&[("test.toml", &text)]).unwrap_err().problems()[0].clone()
    };
    let fine = r#"{ server = "stop" }"#;
    assert!(problem("\"agents = 1\"", fine).starts_with("test.toml:6: "));
    assert_eq!(
        problem("\"\"", r#"{ server = "explode" }"#),
        "test.toml:7: a server does nothing called \"explode\""
    );
    assert_eq!(
        problem("\"\"", r#"{ server = "end session" }"#),
        "test.toml:7: \"session\" is missing"
    );
    assert_eq!(
        problem("\"\"", r#"{ told = "earthquake" }"#),
        "test.toml:7: a server tells nothing called \"earthquake\""
    );
    assert!(problem("\"\"", r#"{ play = "caller = 1" }"#).starts_with("test.toml:7: "));
}

/// The exit status, and the last line of standard output.
fn command(args: &[&str]) -> (Option<i32>, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_ctisp"));
    command.arg("conformance").args(args).stdin(Stdio::null());
    let output = command.output().unwrap();
    let out = String::from_utf8(output.stdout).unwrap();
    (output.status.code(), out.lines().last().unwrap_or_default().to_string())
}

#[test]
fn the_command_ends_with_a_summary_and_the_exit_status() {
    let server = Server::start().unwrap();
    let address = server.address().to_string();
    let (status, last) = command(&[&address, "--only", "same InvokeID"]);
    assert_eq!((status, last.as_str()), (Some(0), "1 passed, 0 failed"));
    server.stop();
    let (status, last) = command(&[&address, "--only", "same InvokeID"]);
    assert_eq!((status, last.as_str()), (Some(1), "0 passed, 1 failed"));
    assert_eq!(command(&["--patience", "0", &address]).0, Some(2));
    assert_eq!(command(&[]).0, Some(2));
    assert_eq!(command(&[&address, "--only", "no dialogue has this"]).0, Some(2));
    let (status, last) = command(&["--embedded", "--only", "raises an alarm: closed"]);
    assert_eq!((status, last.as_str()), (Some(0), "1 passed, 0 failed"));
    assert_eq!(command(&["--embedded", &address]).0, Some(2));
    let (status, last) = command(&["--list", "--only", "same InvokeID"]);
    assert_eq!((status, last.as_str()), (Some(0), "1 dialogues"));
}
