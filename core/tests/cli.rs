//! The command itself, as a process.
#![cfg(feature = "cli")]

use std::io::{BufRead, BufReader, Write};
use std::process::{Child, Command, Output, Stdio};

fn start(args: &[&str]) -> Child {
    Command::new(env!("CARGO_BIN_EXE_ctisp"))
        .args(args)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap()
}

fn run(args: &[&str], input: &str) -> Output {
    let mut child = start(args);
    // It may end without reading all of it.
    let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
    child.wait_with_output().unwrap()
}

fn lines(output: &Output) -> Vec<String> {
    String::from_utf8(output.stdout.clone()).unwrap().lines().map(String::from).collect()
}

const HEARTBEAT: &str = "000000040000000500000007";
const HEARTBEAT_JSON: &str =
    r#"{"type":5,"name":"HEARTBEAT_REQ","fixed":{"InvokeID":7},"floating":[]}"#;

#[test]
fn the_line_of_the_contract_comes_out_and_goes_back_in() {
    let message = r#"{"type":3,"name":"OPEN_REQ","fixed":{"InvokeID":1,"VersionNumber":25},"floating":[{"tag":1,"name":"ClientID","value":"desk"},{"tag":2,"name":"ClientPassword","value":""}]}"#;
    let encoded = run(&["encode"], message);
    assert_eq!(encoded.status.code(), Some(0));
    let hex = lines(&encoded).remove(0);
    let decoded = run(&["decode"], &hex);
    assert_eq!(decoded.status.code(), Some(0));
    let json = lines(&decoded).remove(0);
    assert!(json
        .starts_with(r#"{"type":3,"name":"OPEN_REQ","fixed":{"InvokeID":1,"VersionNumber":25,"#));
    assert!(json.ends_with(
        r#""floating":[{"tag":1,"name":"ClientID","value":"desk"},{"tag":2,"name":"ClientPassword","value":""}]}"#
    ));
    assert_eq!(lines(&run(&["encode"], &json)), [hex]);
}

#[test]
fn a_line_that_is_no_message_gives_an_error_in_its_place_and_status_1() {
    let input = format!("{HEARTBEAT}\nxyz\n0000000400000005\n\n{HEARTBEAT}\n");
    let output = run(&["decode"], &input);
    assert_eq!(output.status.code(), Some(1));
    let lines = lines(&output);
    assert_eq!(lines.len(), 4, "a blank line gives nothing");
    assert_eq!((lines[0].as_str(), lines[3].as_str()), (HEARTBEAT_JSON, HEARTBEAT_JSON));
    assert!(lines[1].starts_with(r#"{"error":"#));
    assert!(lines[1].ends_with(r#""status":"E_CTI_BAD_MESSAGE_FORMAT"}"#), "{}", lines[1]);
    assert!(lines[2].ends_with(r#""status":"E_CTI_INVALID_MESSAGE_LENGTH"}"#), "{}", lines[2]);
}

#[test]
fn encode_gives_an_error_line_for_what_does_not_fit_and_goes_on() {
    let input = format!("{{\"name\":\"FOO\"}}\n{HEARTBEAT_JSON}\nnot json\n");
    let output = run(&["encode"], &input);
    assert_eq!(output.status.code(), Some(1));
    let lines = lines(&output);
    assert!(lines[0].starts_with(r#"{"error":"#) && lines[2].starts_with(r#"{"error":"#));
    assert_eq!(lines[1], HEARTBEAT);
}

#[test]
fn the_version_decides_the_layout() {
    let open = r#"{"name":"OPEN_REQ","floating":[{"name":"ClientID","value":"x"}]}"#;
    let wide = lines(&run(&["encode", "--protocol-version", "20"], open)).remove(0);
    let narrow = lines(&run(&["encode", "--protocol-version", "19"], open)).remove(0);
    assert_eq!(wide.len(), narrow.len() + 4);
    let decoded = run(&["decode", "--protocol-version", "19"], &narrow);
    assert!(lines(&decoded)[0].contains(r#"{"tag":1,"name":"ClientID","value":"x"}"#));
}

#[test]
fn hex_of_either_case_with_spaces_is_read_and_names_are_added() {
    let failure = "00 00 00 08 00 00 00 01 00 00 00 0A 00 00 00 0f\r\n";
    let output = run(&["decode", "--names"], failure);
    assert_eq!(
        lines(&output),
        [
            r#"{"type":1,"name":"FAILURE_CONF","fixed":{"InvokeID":10,"Status":15},"floating":[],"names":{"Status":"E_CTI_CTI_SERVER_OFFLINE"}}"#
        ]
    );
}

#[test]
fn wrong_usage_ends_with_status_2_and_help_with_0() {
    for args in [
        &["decode", "--protocol-version", "8"][..],
        &["decode", "--protocol-version", "26"],
        &["decode", "--protocol-version", "x"],
        &["decode", "--no-such-option"],
        &["no-such-verb"],
        &[],
    ] {
        let output = run(args, "");
        assert_eq!(output.status.code(), Some(2), "{args:?}");
        assert!(output.stdout.is_empty() && !output.stderr.is_empty());
    }
    let help = run(&["--help"], "");
    assert_eq!(help.status.code(), Some(0));
    let text = String::from_utf8(help.stdout).unwrap();
    assert!(text.contains("decode") && text.contains("encode"), "{text}");
}

#[test]
fn a_file_is_read_in_place_of_standard_input() {
    let path = std::env::temp_dir().join(format!("ctisp-cli-{}.hex", std::process::id()));
    std::fs::write(&path, HEARTBEAT).unwrap();
    let output = run(&["decode", path.to_str().unwrap()], "");
    std::fs::remove_file(&path).unwrap();
    assert_eq!(lines(&output), [HEARTBEAT_JSON]);
    let missing = run(&["decode", path.to_str().unwrap()], "");
    assert_eq!(missing.status.code(), Some(1));
    assert!(!missing.stderr.is_empty());
}

#[test]
fn each_line_is_answered_before_the_next_is_sent() {
    let mut child = start(&["decode"]);
    let mut input = child.stdin.take().unwrap();
    let mut output = BufReader::new(child.stdout.take().unwrap());
    for _ in 0..3 {
        writeln!(input, "{HEARTBEAT}").unwrap();
        let mut line = String::new();
        output.read_line(&mut line).unwrap();
        assert_eq!(line.trim_end(), HEARTBEAT_JSON);
    }
    drop(input);
    assert!(child.wait().unwrap().success());
}

#[test]
fn a_reader_that_stops_reading_is_no_error() {
    let mut child = start(&["decode"]);
    drop(child.stdout.take());
    let mut input = child.stdin.take().unwrap();
    let many = format!("{HEARTBEAT}\n").repeat(20_000);
    let _ = input.write_all(many.as_bytes());
    drop(input);
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(0));
    assert!(output.stderr.is_empty(), "{}", String::from_utf8_lossy(&output.stderr));
}
