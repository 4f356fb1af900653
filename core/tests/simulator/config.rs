//! The configuration file.

use ctisp::peripheral::simulator::{Config, DialledTarget, TrafficConfig, WrapUp};
use ctisp::PeripheralType;
use std::time::Duration;

const SAMPLE: &str = include_str!("../../../examples/centre.toml");

/// The problems, as lines.
fn refused(text: &str) -> Vec<String> {
    let error = Config::from_toml(text).expect_err("it is wrong");
    error.to_string().lines().map(String::from).collect()
}

/// The sample with one change.
fn sample_with(old: &str, new: &str) -> String {
    assert!(SAMPLE.contains(old), "{old}");
    SAMPLE.replacen(old, new, 1)
}

/// The sample's line that says this first.
fn line_of(text: &str, said: &str) -> usize {
    1 + text.lines().position(|line| line == said).expect("it is there")
}

#[test]
fn the_sample_describes_another_centre() {
    let centre = Config::from_toml(SAMPLE).unwrap();
    assert_eq!(centre.peripheral.id, 5001);
    assert_eq!(centre.other_peripherals[0].kind, PeripheralType::VRU);
    assert_eq!(centre.devices[0].instrument, "SEP001122334401");
    assert_eq!(centre.devices[1].instrument, "202", "the extension unless given");
    assert_eq!(centre.agents.len(), 4);
    assert_eq!(centre.agents[0].password, "secret");
    assert_eq!(centre.agents[1].password, "ben", "the AgentID unless given");
    assert_eq!(centre.wrap_up, WrapUp::Required);
    assert_eq!(centre.writable_variables.map(u8::from), [1, 1, 1, 1, 1, 0, 0, 0, 0, 0]);
    assert_eq!(centre.delays.outside_answer, Duration::from_millis(2500));
    assert_eq!(centre.delays.work, Some(Duration::from_secs(60)));
    assert_eq!(centre.delays.wrap_up_data, Duration::from_secs(90));
    assert_eq!(centre.agents[0].desk_settings, Some(centre.desk_settings[0].id));
    assert_eq!(centre.desk_settings[0].wrapup_data_outgoing_mode, WrapUp::NotAllowed);
    assert_eq!(centre.desk_settings[0].work_mode_timer, Some(Duration::from_secs(45)));
    assert_eq!(centre.desk_settings[0].mask.bits(), 0x3143);
    assert_eq!(centre.dialer_ports, ["204"]);
    assert_eq!(centre.services[1].skill_groups, [2, 1]);
    assert_eq!(centre.dialled_numbers[0].target, DialledTarget::Service(10));
    assert_eq!(centre.dialled_numbers[3].target, DialledTarget::Busy);
    assert_eq!(centre.internal_numbers, ["120"]);
    assert_eq!(centre.ecc_variables[1].array_size, Some(4));
    assert_eq!(
        centre.traffic,
        Some(TrafficConfig {
            calls_per_hour: 60,
            patience: Duration::from_secs(45),
            talk: Duration::from_secs(90),
            max_calls: 20,
        })
    );
    assert_eq!(centre.auto_agents, 2);
}

/// The keys that are expected instead of one that does not exist.
fn expected_keys(text: &str) -> Vec<String> {
    let unknown = refused(text).remove(0);
    let (_, expected) = unknown.split_once("expected").expect("the keys");
    expected.split('`').skip(1).step_by(2).map(String::from).collect()
}

#[test]
fn the_sample_has_every_key() {
    let mut keys = expected_keys("nonsense = 1");
    assert!(keys.len() > 20, "{keys:?}");
    for table in SAMPLE.lines().filter(|line| line.starts_with('[')) {
        keys.extend(expected_keys(&format!("{table}\nnonsense = 1")));
    }
    for key in keys {
        let said = |line: &str| {
            let line = line.trim_start_matches(['#', ' ', '[']);
            line.strip_prefix(&key).is_some_and(|rest| rest.starts_with([' ', ']']))
        };
        assert!(SAMPLE.lines().any(said), "{key}");
    }
}

#[test]
fn the_demo_centre_and_the_sample_are_right() {
    assert_eq!(Config::demo().check(), Ok(()));
    assert_eq!(Config::from_toml(SAMPLE).unwrap().check(), Ok(()));
    assert_eq!(Config::from_toml("based_on = \"demo\"").unwrap(), Config::demo());
}

#[test]
fn a_change_of_the_demo_centre_leaves_the_rest_as_it_is() {
    let text = "based_on = 'demo'\nwrap_up = 'not_allowed'\n[delays]\nwork = 9\n\
                [[ecc_variables]]\nname = 'user.only'\n";
    let mut expected = Config::demo();
    expected.wrap_up = WrapUp::NotAllowed;
    expected.delays.work = Some(Duration::from_secs(9));
    expected.ecc_variables.truncate(1);
    expected.ecc_variables[0].name = "user.only".to_owned();
    assert_eq!(Config::from_toml(text).unwrap(), expected);
}

#[test]
fn a_file_that_names_no_centre_is_refused() {
    for text in ["", "start_time = 1"] {
        assert!(refused(text)[0].contains("expected `based_on = \"demo\"`"));
    }
}

#[test]
fn what_cannot_be_read_is_told_with_its_line_and_what_is_expected() {
    let cases = [
        ("based_on = 'demo'\nwrapup = 'optional'", "line 2: unknown field `wrapup`", "`wrap_up`"),
        ("based_on = 'demo'\nwrap_up = 'maybe'", "line 2: unknown variant `maybe`", "`required`"),
        ("based_on = 'zoo'", "line 1: unknown variant `zoo`", "`demo`"),
        ("based_on = 'demo'\nstart_time = 'x'", "line 2: invalid type", "u32"),
        ("based_on = 'demo'\nstart_time 1", "line 2: ", "="),
        ("based_on = 'demo'\nauto_agents = -1", "line 2: ", "u32"),
        ("\n[peripheral]\nid = 1\nkind = 'PT_X'", "line 4: unknown kind `PT_X`", "PT_ASPECT"),
        ("[peripheral]\nid = 1\n[delays]\nwork = -5", "line 4: -5 is no time", "seconds"),
        ("[peripheral]\nid = 1\n[delays]\nwork = nan", "line 4: ", "seconds"),
        ("[peripheral]\nid = 1\n\n[[agents]]\nagent_id = 'a'", "line 4: ", "`icm_agent_id`"),
        ("[peripheral]\nid = 1\n[[dialled_numbers]]\nnumber = '1'", "line 3: ", "`busy = true`"),
        ("based_on = 'demo'\nwritable_variables = [11]", "line 2: ", "1 to 10"),
        (
            "based_on = 'demo'\n[[desk_settings]]\nid = 1\nname = 'x'\nmask = ['DESK']",
            "line 5: unknown bit `DESK`",
            "DESK_AUTO_ANSWER_ENABLED_MASK",
        ),
    ];
    for (text, begin, expected) in cases {
        let problems = refused(text);
        assert_eq!(problems.len(), 1, "{problems:?}");
        assert!(problems[0].starts_with(begin), "{text}: {problems:?}");
        assert!(problems[0].contains(expected), "{text}: {problems:?}");
    }
}

#[test]
fn what_does_not_fit_together_is_told() {
    let cases = [
        ("agent_id = \"ben\"", "agent_id = \"ada\"", "agent_id ada is used twice"),
        ("icm_agent_id = 902", "icm_agent_id = 901", "icm_agent_id 901 is used twice"),
        ("extension = \"203\"", "extension = \"202\"", "extension 202 is used twice"),
        ("skill_groups = [1]", "skill_groups = [7]", "agent ben: no such skill group: 7"),
        ("skill_groups = [1, 2]", "skill_groups = [1, 1]", "skill group 1 is there twice"),
        ("skill_groups = [2, 1]", "skill_groups = []", "service 20: without a skill group"),
        ("call_type_id = 71", "call_type_id = 72", "service 10: no such call type: 72; known: 71"),
        ("service = 20", "service = 40", "dialled number 110: no such service: 40"),
        ("service = 20", "service = 30", "dialled number 110: service 30 is not for calls"),
        ("mrd_id = 5", "mrd_id = 6", "skill group 3: no such media routing domain: 6"),
        ("skill_groups = [3]", "skill_groups = [1]", "service 30: skill group 1 is of another"),
        ("number = \"199\"", "number = \"204\"", "dialled number 204 is the extension of a"),
        ("number = \"199\"", "number = \"call\"", "`call` cannot be dialled: expected digits"),
        ("\"ada\", \"ben\",", "\"ada\", \"bob\",", "team Workshop: no such agent: bob"),
        ("[\"ada\"]", "[\"eve\"]", "team Workshop: no such agent as supervisor: eve"),
        ("id = 502", "id = 501", "skill group id 501 is used twice"),
        ("number = 20", "number = 10", "service number 10 is used twice"),
        ("id = 620", "id = 610", "service id 610 is used twice"),
        ("id = 5002", "id = 5001", "peripheral id 5001 is used twice"),
        ("id = 5001", "id = 4294967295", "peripheral id 4294967295 is the protocol's"),
        ("agent_id = \"ben\"", "agent_id = \"benjamin the1st\"", "at most 11 fit"),
        ("name = \"Workshop\"", "name = \"Work\u{20ac}hop\"", "other than Latin-1"),
        ("name = \"user.visits\"", "name = \"user.appliance\"", "is used twice"),
        ("array_size = 4", "array_size = 0", "array_size is 1 to 255"),
        ("auto_agents = 2", "auto_agents = 5", "auto_agents is 5, but there are"),
        ("desk_settings = 7", "desk_settings = 8", "agent ada: no such desk settings: 8; known: 7"),
        ("ring_no_answer_dn = 100", "ring_no_answer_dn = 199", "no dialled number 199 leads to a"),
        ("mode = \"not_allowed\"", "mode = \"required_with_data\"", "no data can be required"),
        ("[\"204\"]", "[\"205\"]", "dialer_ports: no such extension: 205; known: 201"),
        ("[\"120\"]", "[\"121\"]", "internal_numbers: no such dialled number: 121; known: 100"),
        ("max_calls = 20", "max_calls = 0", "with max_calls 0 all calls are lost"),
        (
            "outside_prefix = \"0\"",
            "outside_prefix = \"x\"",
            "outside_prefix `x` cannot be dialled",
        ),
    ];
    for (old, new, told) in cases {
        let problems = refused(&sample_with(old, new));
        assert!(problems.iter().any(|problem| problem.contains(told)), "{told}: {problems:?}");
        assert!(problems.iter().all(|problem| problem.starts_with("line ")), "{problems:?}");
    }
}

#[test]
fn the_line_is_that_of_the_entry() {
    let text = sample_with("icm_agent_id = 902", "icm_agent_id = 901");
    // The table that has it begins two lines before.
    let line = line_of(&text, "agent_id = \"ben\"") - 1;
    assert_eq!(refused(&text), [format!("line {line}: icm_agent_id 901 is used twice")]);
    let text = sample_with("auto_agents = 2", "auto_agents = 7");
    let line = line_of(&text, "auto_agents = 7");
    assert!(refused(&text)[0].starts_with(&format!("line {line}: ")));
}

#[test]
fn all_problems_are_told_at_once_in_the_order_of_the_file() {
    let text =
        sample_with("service = 20", "service = 40").replace("auto_agents = 2", "auto_agents = 9");
    let problems = refused(&text);
    assert_eq!(problems.len(), 2, "{problems:?}");
    assert!(problems[0].contains("auto_agents") && problems[1].contains("service"));
}

#[test]
fn what_the_demo_centre_says_must_fit_the_file_too() {
    let text = "based_on = 'demo'\n[[agents]]\nagent_id = ''\nicm_agent_id = 1\n\
                [[agents]]\nagent_id = '1001'\nicm_agent_id = 2\n";
    let problems = refused(text);
    assert_eq!(problems[0], "line 2: agent_id is empty", "what the file says comes first");
    assert!(problems[1].starts_with("team Support: no such agent: 1002, 1003, 1004, "));
    assert!(problems[1].ends_with("give that list in the file too)"), "{problems:?}");
}

#[test]
fn callers_need_a_number_that_leads_to_a_service() {
    let text = "[peripheral]\nid = 1\n[traffic]\ncalls_per_hour = 5";
    assert_eq!(refused(text), ["line 3: nobody can call: no dialled number leads to a service"]);
}
