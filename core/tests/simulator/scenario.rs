//! Scenarios: exact stories, told by a script.

use crate::desk::*;
use ctisp::peripheral::simulator::{
    Action, Config, MediaRoutingDomainConfig, Scenario, Simulator, TrafficConfig,
};
use ctisp::peripheral::Peripheral;
use ctisp::{AgentState, Message, Version};
use std::time::Duration;

const SAMPLE: &str = include_str!("../../../examples/scenario.toml");

fn scenario(text: &str) -> Scenario {
    Scenario::from_toml(text).unwrap_or_else(|error| panic!("{error}"))
}

/// A demo centre in which that scenario begins.
fn playing(text: &str) -> Desk {
    let mut desk = Desk::new();
    desk.centre.play(scenario(text));
    desk
}

fn failed(desk: &Desk) -> Vec<String> {
    desk.centre.failed_steps().iter().map(ToString::to_string).collect()
}

/// All events of a centre as bytes, with those who get them; time goes on in such steps.
fn bytes(centre: &mut Simulator, seconds: u64, step: Duration) -> Vec<u8> {
    let mut told = Vec::new();
    let mut now = Duration::ZERO;
    let end = Duration::from_secs(seconds);
    loop {
        centre.advance(now);
        while let Some(event) = centre.take_event() {
            told.extend(event.instruments.join(",").bytes());
            told.push(u8::from(event.bridge) + 2 * u8::from(event.everyone));
            event.message.encode(Version::NEWEST, &mut told).expect("every event can be sent");
        }
        if now == end {
            return told;
        }
        now = end.min(now + step);
    }
}

#[test]
fn all_steps_of_the_sample_are_carried_out() {
    let sample = scenario(SAMPLE);
    sample.check(&Config::demo()).unwrap();
    let mut desk = Desk::new();
    let steps = sample.steps.len();
    desk.centre.play(sample);
    assert_eq!(desk.centre.steps_to_come(), steps);
    let events = desk.wait(90_000);
    assert_eq!(failed(&desk), [""; 0]);
    assert_eq!(desk.centre.steps_to_come(), 0);
    for wanted in [
        "conferenced",
        "transferred",
        "held",
        "retrieved",
        "offline",
        "recording",
        "barge_in",
        "assist",
    ] {
        let told = events.iter().any(|line| line.to_lowercase().contains(wanted));
        assert!(told, "nothing was {wanted}: {events:#?}");
    }
}

#[test]
fn the_same_story_is_told_twice_byte_for_byte() {
    let told = |step| {
        let mut centre = Simulator::new(Config::demo(), 7);
        centre.play(scenario(SAMPLE));
        bytes(&mut centre, 90, step)
    };
    let once = told(Duration::from_secs(1));
    assert!(once.len() > 10_000, "a story of {} bytes", once.len());
    assert!(once == told(Duration::from_secs(1)));
    assert!(once == told(Duration::from_secs(90)), "all at once");
    assert!(once == told(Duration::from_micros(333_333)), "how the time goes makes no difference");
}

#[test]
fn with_traffic_and_agents_of_the_centre_the_seed_alone_makes_the_story() {
    let told = |seed, step| {
        let mut config = Config::demo();
        config.traffic = Some(TrafficConfig::new(1_000));
        config.auto_agents = 15;
        let mut centre = Simulator::new(config, seed);
        centre.play(scenario(SAMPLE));
        bytes(&mut centre, 600, step)
    };
    let once = told(7, Duration::from_millis(10));
    assert!(once.len() > 100_000, "a story of {} bytes", once.len());
    assert!(once == told(7, Duration::from_millis(1_234)));
    assert!(once == told(7, Duration::from_secs(600)));
    assert!(once != told(8, Duration::from_secs(600)));
}

#[test]
fn a_step_is_what_the_request_of_a_client_is() {
    let story = r#"steps = [
        { at = 0, agent = "1001", does = "sign_in" },
        { at = 0, agent = "1001", does = "ready" },
        { at = 1, caller = "5551234", does = "call", number = "8001", variables = { 1 = "gold" } },
        { at = 2, agent = "1001", does = "answer" },
        { at = 3, agent = "1001", does = "hold" },
        { at = 4, agent = "1001", does = "retrieve" },
        { at = 5, caller = "5551234", does = "hang_up" },
    ]"#;
    let by_script = playing(story).wait(5_000);
    let mut desk = Desk::new();
    let mut by_requests = desk.told(login("1001", "3001"));
    by_requests.extend(desk.told(state("1001", AgentState::AVAILABLE)));
    by_requests.extend(desk.wait(1_000));
    let call = desk.call_in("8001");
    by_requests.extend(desk.wait(2_000));
    by_requests.extend(desk.told(answer(at(1, "3001"))));
    by_requests.extend(desk.wait(3_000));
    by_requests.extend(desk.told(hold(at(1, "3001"))));
    by_requests.extend(desk.wait(4_000));
    by_requests.extend(desk.told(retrieve(at(1, "3001"))));
    by_requests.extend(desk.wait(5_000));
    assert!(desk.centre.hang_up(call));
    by_requests.extend(desk.events());
    assert_eq!(by_script, by_requests);
}

#[test]
fn steps_come_at_their_time_and_not_before() {
    let mut desk = playing(
        r#"steps = [
            { at = 1.5, agent = "1001", does = "sign_in" },
            { at = 1.5, agent = "1001", does = "ready" },
        ]"#,
    );
    assert_eq!(desk.centre.next_deadline(), Some(Duration::from_millis(1_500)));
    assert_eq!(desk.wait(1_499), [""; 0]);
    assert!(!desk.wait(1_500).is_empty());
    assert_eq!(desk.state_of("1001"), AgentState::AVAILABLE, "in the order of the file");
}

#[test]
fn a_scenario_counts_from_when_it_begins() {
    let mut desk = Desk::new();
    desk.wait(10_000);
    desk.centre.play(scenario(r#"steps = [{ at = 2, agent = "1001", does = "sign_in" }]"#));
    assert_eq!(desk.wait(11_999), [""; 0]);
    assert!(!desk.wait(12_000).is_empty());
}

#[test]
fn a_step_that_cannot_be_carried_out_is_told_and_the_others_go_on() {
    let mut desk = playing(
        r#"steps = [
    { at = 0, agent = "1001", does = "answer" },
    { at = 0, agent = "1001", does = "sign_in" },
    { at = 0, agent = "1001", does = "answer" },
    { at = 0, agent = "1001", does = "sign_in" },
    { at = 1, caller = "5551234", does = "call", number = "8009", call = "busy" },
    { at = 1, caller = "5551234", does = "hang_up" },
    { at = 2, agent = "1001", does = "answer", call = "busy" },
    { at = 3, agent = "1001", does = "sign_out" },
]"#,
    );
    desk.wait(3_000);
    assert_eq!(
        failed(&desk),
        [
            "line 2: agent 1001: answer at 0 s: the agent is not signed in",
            "line 4: agent 1001: answer at 0 s: the agent has no call that this could be done with",
            "line 5: agent 1001: sign_in at 0 s: CF_SPECIFIED_AGENT_ALREADY_SIGNED_ON, peripheral \
             error 10102",
            "line 6: caller 5551234: call 8009 at 1 s: the number is busy",
            "line 7: caller 5551234: hang_up at 1 s: the caller has no such call",
            "line 8: agent 1001: answer at 2 s: there is no call `busy` any more, or not yet",
        ]
    );
    assert_eq!(desk.state_of("1001"), AgentState::LOGOUT, "the last step was carried out");
}

#[test]
fn off_line_requests_fail_and_the_story_goes_on_when_it_is_back() {
    let mut desk = playing(
        r#"steps = [
            { at = 0, peripheral = 5000, does = "go_offline" },
            { at = 1, agent = "1001", does = "sign_in" },
            { at = 2, peripheral = 5000, does = "go_online" },
            { at = 3, agent = "1001", does = "sign_in" },
        ]"#,
    );
    desk.wait(3_000);
    let failed = failed(&desk);
    assert_eq!(failed.len(), 1, "{failed:?}");
    assert!(failed[0].ends_with("sign_in at 1 s: CF_RESOURCE_OUT_OF_SERVICE"), "{failed:?}");
    assert_eq!(desk.state_of("1001"), AgentState::NOT_READY);
}

/// The problems, as lines.
fn refused(text: &str) -> Vec<String> {
    let error = Scenario::from_toml(text).expect_err("it is wrong");
    error.to_string().lines().map(String::from).collect()
}

#[test]
fn a_wrong_file_tells_every_wrong_step_with_its_line() {
    let steps = [
        (r#"at = 0, agent = "1001", does = "call""#, "expected `number`: what is dialled"),
        (r#"at = 0, agent = "1", caller = "2", does = "call""#, "expected who does it: one of"),
        (r#"at = 0, does = "ready""#, "expected who does it: one of `agent`, `caller` and"),
        (r#"at = 0, caller = "5", does = "answer""#, "a caller does either `call` or `hang_up`"),
        (r#"at = 0, agent = "1", does = "go_offline""#, "are for peripherals"),
        (r#"at = 0, peripheral = 1, does = "ready""#, "a peripheral does either"),
        (r#"at = 0, agent = "1", does = "ready", reason = 3"#, "agent 1: ready: takes no `reason`"),
        (r#"at = 0, agent = "1", does = "set_data""#, "expected `variables`, `ecc` or `wrapup`"),
        (
            r#"at = 0, caller = "5", does = "call", number = "8", variables = { 11 = "x" }"#,
            "call variable `11`: expected numbers 1 to 10",
        ),
        (
            r#"at = 0, agent = "1", does = "transfer", consult = "a", number = "8""#,
            "either to `consult`, or `number` at once",
        ),
        (r#"at = 0, agent = "1", does = "monitor""#, "expected `whom`: the AgentID of the agent"),
        (r#"at = 0, agent = "1", does = "send_tones""#, "expected `tones`"),
        (r#"at = 0, agent = "1", does = "answer", whom = "2""#, "answer: takes no `whom`"),
        (
            r#"at = 0, agent = "1", does = "set_data", ecc = { "user.history[x]" = "y" }"#,
            "ECC variable `user.history[x]`: expected a name, or a name and an index",
        ),
    ];
    let mut text = "steps = [\n".to_owned();
    steps.iter().for_each(|(step, _)| text += &format!("    {{ {step} }},\n"));
    let told = refused(&(text + "]"));
    assert_eq!(told.len(), steps.len(), "{told:#?}");
    for (place, ((step, wrong), told)) in steps.iter().zip(&told).enumerate() {
        let line = format!("line {}: ", place + 2);
        assert!(told.starts_with(&line) && told.contains(wrong), "{step}: {told}");
    }
}

#[test]
fn keys_verbs_and_times_that_do_not_exist_are_told_with_the_line() {
    let step = |keys: &str| refused(&format!("\n[[steps]]\n{keys}\n")).remove(0);
    let told = step("at = 0\nagent = \"1001\"\ndoes = \"answers\"");
    assert!(told.starts_with("line 5: unknown variant `answers`"), "{told}");
    let told = step("at = 0\nagent = \"1001\"\ndoes = \"ready\"\nwhen = 3");
    assert!(told.starts_with("line 6: unknown field `when`"), "{told}");
    let told = step("at = -1\nagent = \"1001\"\ndoes = \"ready\"");
    assert!(told.starts_with("line 3: -1 is no time"), "{told}");
    let told = step("agent = \"1001\"\ndoes = \"ready\"");
    assert!(told.contains("missing field `at`"), "{told}");
}

#[test]
fn names_are_given_before_they_are_used_and_only_once() {
    let told = refused(
        r#"steps = [
    { at = 0, agent = "1001", does = "answer", call = "a" },
    { at = 1, caller = "5", does = "call", number = "8001", call = "a" },
    { at = 0.5, caller = "5", does = "call", number = "8001", call = "a" },
    { at = 2, agent = "1001", does = "transfer", call = "a", consult = "b" },
]"#,
    );
    assert_eq!(
        told,
        [
            "line 2: agent 1001: answer: no earlier step makes a call `a`",
            "line 4: caller 5: call 8001: at 0.5 s, but it follows a step at 1 s",
            "line 4: caller 5: call 8001: there is a call `a` already",
            "line 5: agent 1001: transfer: no earlier step makes a call `b`",
        ]
    );
}

#[test]
fn what_the_centre_does_not_have_is_told_with_the_line() {
    let story = scenario(
        r#"steps = [
    { at = 0, agent = "1021", does = "sign_in" },
    { at = 0, agent = "1001", does = "sign_in", instrument = "4001" },
    { at = 0, peripheral = 5001, does = "go_offline" },
    { at = 0, agent = "1001", does = "sign_in", instrument = "3009" },
    { at = 0, agent = "1001", does = "monitor", whom = "1022" },
    { at = 0, agent = "1001", does = "not_ready", domain = 2 },
    { at = 0, caller = "5", does = "call", number = "8001", ecc = { "user.shoes" = "x" } },
    { at = 0, caller = "5", does = "call", number = "8001", ecc = { "user.history" = "x" } },
    { at = 0, caller = "5", does = "call", number = "8001", ecc = { "user.customer[0]" = "x" } },
]"#,
    );
    let told = story.check(&Config::demo()).unwrap_err().to_string();
    assert_eq!(
        told.lines().collect::<Vec<_>>(),
        [
            "line 2: agent 1021: sign_in: the centre has no such agent",
            "line 3: agent 1001: sign_in: the centre has no instrument `4001`",
            "line 4: peripheral 5001: go_offline: the centre has no such peripheral",
            "line 6: agent 1001: monitor: the centre has no agent `1022`",
            "line 7: agent 1001: not_ready: the centre has no media routing domain 2",
            "line 8: caller 5: call 8001: the centre has no ECC variable `user.shoes`",
            "line 9: caller 5: call 8001: ECC variable `user.history` is an array: `user.history[0]`",
            "line 10: caller 5: call 8001: ECC variable `user.customer` is no array",
        ]
    );
    // Played all the same it is told too, not lost.
    let mut desk = Desk::new();
    desk.centre.play(story);
    desk.wait(0);
    assert_eq!(failed(&desk).len(), 8);
}

#[test]
fn the_sample_has_every_verb() {
    let told: Vec<String> = scenario(SAMPLE)
        .steps
        .iter()
        .map(|step| match &step.action {
            Action::CallerCalls { .. } => "caller: call".into(),
            action => action.to_string(),
        })
        .collect();
    let error = refused("steps = [{ at = 0, agent = \"1\", does = \"x\" }]").remove(0);
    let (_, verbs) = error.split_once("expected one of").expect("the verbs");
    for verb in verbs.split('`').skip(1).step_by(2).filter(|verb| *verb != "stop_greeting") {
        assert!(told.iter().any(|step| step.ends_with(&format!(": {verb}"))), "{verb}");
    }
}

#[test]
fn the_sample_has_every_key() {
    let error = refused("steps = [{ at = 0, agent = \"1\", does = \"ready\", x = 1 }]").remove(0);
    let (_, keys) = error.split_once("expected one of").expect("the keys");
    for key in keys.split('`').skip(1).step_by(2) {
        let used = SAMPLE.lines().any(|line| line.starts_with(&format!("{key} = ")));
        assert!(used, "{key}");
    }
}

#[test]
fn data_of_steps_are_the_calls_data() {
    let mut desk = playing(
        r#"steps = [
            { at = 0, agent = "1001", does = "sign_in" },
            { at = 0, agent = "1002", does = "sign_in" },
            { at = 0, agent = "1001", does = "ready" },
            { at = 1, caller = "5551234", does = "call", number = "8001", call = "a",
              ecc = { "user.customer" = "x", "user.history[1]" = "y" } },
            { at = 2, agent = "1001", does = "answer" },
            { at = 3, agent = "1001", does = "set_data", ecc = { "user.history[0]" = "z" } },
            { at = 4, agent = "1001", does = "consult", number = "3002", variables = { 2 = "v" } },
        ]"#,
    );
    desk.wait(1_000);
    let events = |desk: &mut Desk, until| {
        desk.centre_until(until);
        desk.messages().into_iter().map(|event| event.message).collect::<Vec<_>>()
    };
    let updated = events(&mut desk, 3_000).into_iter().find_map(|message| match message {
        Message::CallDataUpdateEvent(event) => Some(event),
        _ => None,
    });
    let updated = updated.expect("CALL_DATA_UPDATE_EVENT");
    let told: Vec<_> = updated.named_arrays.iter().map(|a| (a.index, &*a.value)).collect();
    assert!(told.contains(&(0, "z")), "{told:?}");
    let begun = events(&mut desk, 4_000).into_iter().find_map(|message| match message {
        Message::BeginCallEvent(event) => Some(event),
        _ => None,
    });
    let begun = begun.expect("the consult call");
    assert_eq!(failed(&desk), [""; 0]);
    assert_eq!(begun.call_variable2.as_deref(), Some("v"));
    assert_eq!(begun.named_variables[0].value, "x");
    let history: Vec<_> = begun.named_arrays.iter().map(|a| (a.index, &*a.value)).collect();
    assert_eq!(history, [(1, "y"), (0, "z")]);
}

#[test]
fn ready_and_not_ready_can_be_about_another_domain() {
    let mut desk = Desk::with(|config| {
        config.media_routing_domains.push(MediaRoutingDomainConfig::new(5, "Mail"));
        config.skill_groups[2].mrd_id = Some(5);
    });
    desk.centre.play(scenario(
        r#"steps = [
            { at = 0, agent = "1005", does = "sign_in" },
            { at = 1, agent = "1005", does = "ready", domain = 5 },
            { at = 2, agent = "1001", does = "sign_in" },
            { at = 2, agent = "1001", does = "ready", domain = 5 },
        ]"#,
    ));
    desk.wait(0);
    assert_eq!(
        desk.wait(1_000),
        ["AGENT_STATE 1005 NOT_ACTIVE group 103 NOT_ACTIVE -> 3005 bridge"]
    );
    desk.wait(2_000);
    let told = "agent 1001: ready at 2 s: the agent is not signed in to that domain";
    assert!(failed(&desk)[0].ends_with(told), "{:?}", failed(&desk));
}

/// Whatever a file says, it is read or refused with a line, and what is read can be played.
#[test]
fn damaged_files_are_refused_with_a_line_or_can_be_played() {
    let lines: Vec<&str> = SAMPLE.lines().filter(|line| !line.starts_with('#')).collect();
    let (mut played, mut refused) = (0, 0);
    for first in 0..lines.len() {
        for second in [None, Some(first * 7 % lines.len()), Some(first * 31 % lines.len())] {
            // One line is lost, and another stands in the place of its neighbour.
            let mut damaged = lines.clone();
            if let Some(second) = second {
                damaged[(second + 1) % lines.len()] = lines[second];
            }
            damaged.remove(first);
            match Scenario::from_toml(&damaged.join("\n")) {
                Ok(story) => {
                    let mut desk = Desk::new();
                    desk.centre.play(story);
                    desk.wait(120_000);
                    assert_eq!(desk.centre.steps_to_come(), 0);
                    played += 1;
                }
                Err(error) => {
                    assert!(error.problems().iter().all(|problem| problem.line.is_some()));
                    refused += 1;
                }
            }
        }
    }
    assert!(played > 50 && refused > 50, "{played} played, {refused} refused");
}

/// Steps in any order, of anybody: each is carried out or told.
#[test]
fn stories_without_sense_leave_the_centre_whole() {
    const DEEDS: [&str; 28] = [
        "sign_in",
        "ready",
        "ready",
        "not_ready",
        "wrap_up",
        "answer",
        "answer",
        "hold",
        "retrieve",
        "hang_up",
        "alternate",
        "reconnect",
        "transfer",
        "conference",
        "consult\", number = \"3002",
        "call\", number = \"3003",
        "transfer\", number = \"8002",
        "deflect\", number = \"95551234",
        "conference\", number = \"3004",
        "monitor\", whom = \"1002",
        "whisper\", whom = \"1002",
        "barge_in\", whom = \"1003",
        "intercept\", whom = \"1003",
        "stop_supervising",
        "assist",
        "emergency",
        "record",
        "send_tones\", tones = \"1",
    ];
    let mut random = 1_u64;
    let mut below = |bound: usize| {
        random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963);
        (random >> 33) as usize % bound
    };
    let (mut failed, mut done) = (0, 0);
    for _ in 0..60 {
        let mut text = "steps = [\n".to_owned();
        for at in 0..150 {
            text += &match below(8) {
                0 => format!(
                    "{{ at = {at}, caller = \"555\", does = \"call\", number = \"8001\" }},\n"
                ),
                1 => format!("{{ at = {at}, caller = \"555\", does = \"hang_up\" }},\n"),
                _ => {
                    let (agent, deed) = (1001 + below(4), DEEDS[below(DEEDS.len())]);
                    format!("{{ at = {at}, agent = \"{agent}\", does = \"{deed}\" }},\n")
                }
            };
        }
        let mut desk = playing(&(text + "]"));
        desk.wait(150_000);
        assert_eq!(desk.centre.steps_to_come(), 0);
        failed += desk.centre.failed_steps().len();
        done += 150 - desk.centre.failed_steps().len();
    }
    assert!(failed > 500 && done > 1_000, "{failed} failed, {done} done");
}
