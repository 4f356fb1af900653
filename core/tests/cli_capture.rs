//! Captures, built here byte by byte and read by the command.
#![cfg(feature = "cli")]

use ctisp::messages::{HeartbeatConf, HeartbeatReq, Message, OpenConf, OpenReq};
use ctisp::Version;
use serde_json::{json, Value};
use std::process::{Command, Output};
use std::sync::atomic::{AtomicU32, Ordering};

const CLIENT: u16 = 40000;
const SERVER: u16 = 42027;
const SYN: u8 = 2;
const FIN: u8 = 1;
const RST: u8 = 4;

fn message(version: u8, message: impl Into<Message>) -> Vec<u8> {
    let mut out = Vec::new();
    message.into().encode(Version::new(version).unwrap(), &mut out).unwrap();
    out
}

fn open_req(version: u8) -> Vec<u8> {
    let open = OpenReq {
        invoke_id: 1,
        version_number: version.into(),
        client_id: Some("desk".into()),
        client_password: Some(Vec::new()),
        ..OpenReq::default()
    };
    message(version, open)
}

fn open_conf(version: u8) -> Vec<u8> {
    message(version, OpenConf { invoke_id: 1, ..OpenConf::default() })
}

fn heartbeat(id: u32) -> Vec<u8> {
    message(25, HeartbeatReq { invoke_id: id })
}

fn tcp(from: u16, to: u16, sequence: u32, flags: u8, data: &[u8]) -> Vec<u8> {
    let mut out = [from.to_be_bytes(), to.to_be_bytes()].concat();
    out.extend(sequence.to_be_bytes());
    out.extend([0; 4]);
    out.extend([5 << 4, flags, 0xFF, 0xFF, 0, 0, 0, 0]);
    out.extend(data);
    out
}

fn host(port: u16) -> u8 {
    if port == SERVER {
        2
    } else {
        1
    }
}

fn ipv4(from: u16, to: u16, tcp: &[u8]) -> Vec<u8> {
    let mut out = vec![0x45, 0];
    out.extend((20 + tcp.len() as u16).to_be_bytes());
    out.extend([0, 0, 0x40, 0, 64, 6, 0, 0]);
    out.extend([10, 0, 0, host(from), 10, 0, 0, host(to)]);
    out.extend(tcp);
    out
}

fn ipv6(from: u16, to: u16, tcp: &[u8]) -> Vec<u8> {
    let mut out = vec![0x60, 0, 0, 0];
    out.extend((tcp.len() as u16).to_be_bytes());
    out.extend([6, 64]);
    for port in [from, to] {
        out.extend([0xFD, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, host(port)]);
    }
    out.extend(tcp);
    out
}

fn ethernet(ether_type: u16, packet: &[u8]) -> Vec<u8> {
    let mut out = vec![0; 12];
    out.extend(ether_type.to_be_bytes());
    out.extend(packet);
    out
}

/// A packet over Ethernet and IPv4.
fn packet(from: u16, sequence: u32, flags: u8, data: &[u8]) -> Vec<u8> {
    let to = if from == SERVER { CLIENT } else { SERVER };
    ethernet(0x0800, &ipv4(from, to, &tcp(from, to, sequence, flags, data)))
}

/// A pcap file; each packet comes half a second after the one before.
fn pcap(link: u32, packets: &[Vec<u8>]) -> Vec<u8> {
    let mut out = 0xA1B2_C3D4_u32.to_le_bytes().to_vec();
    out.extend([2, 0, 4, 0]);
    out.extend([0; 8]);
    out.extend(65535_u32.to_le_bytes());
    out.extend(link.to_le_bytes());
    for (place, packet) in packets.iter().enumerate() {
        let half_seconds = place as u32;
        out.extend((1_700_000_000 + half_seconds / 2).to_le_bytes());
        out.extend((half_seconds % 2 * 500_000 + 1).to_le_bytes());
        out.extend((packet.len() as u32).to_le_bytes());
        out.extend((packet.len() as u32).to_le_bytes());
        out.extend(packet);
    }
    out
}

fn block(kind: u32, body: &[u8]) -> Vec<u8> {
    let padded = body.len().next_multiple_of(4);
    let length = (padded as u32 + 12).to_le_bytes();
    let mut out = [kind.to_le_bytes(), length].concat();
    out.extend(body);
    out.resize(8 + padded, 0);
    out.extend(length);
    out
}

fn pcapng(packets: &[Vec<u8>]) -> Vec<u8> {
    let mut section = 0x1A2B_3C4D_u32.to_le_bytes().to_vec();
    section.extend([1, 0, 0, 0]);
    section.extend([0xFF; 8]);
    let mut out = block(0x0A0D_0D0A, &section);
    // Ethernet; if_tsresol 9: nanoseconds.
    out.extend(block(1, &[1, 0, 0, 0, 0, 0, 0, 0, 9, 0, 1, 0, 9, 0, 0, 0, 0, 0, 0, 0]));
    for (place, packet) in packets.iter().enumerate() {
        let time = 1_700_000_000_000_001_000_u64 + place as u64 * 500_000_000;
        let mut body = 0_u32.to_le_bytes().to_vec();
        body.extend(((time >> 32) as u32).to_le_bytes());
        body.extend((time as u32).to_le_bytes());
        body.extend((packet.len() as u32).to_le_bytes());
        body.extend((packet.len() as u32).to_le_bytes());
        body.extend(packet);
        out.extend(block(6, &body));
    }
    out
}

fn decode(capture: &[u8], args: &[&str]) -> Output {
    static FILES: AtomicU32 = AtomicU32::new(0);
    let number = FILES.fetch_add(1, Ordering::Relaxed);
    // The name says nothing of what is in it.
    let name = format!("ctisp-capture-{}-{number}.txt", std::process::id());
    let path = std::env::temp_dir().join(name);
    std::fs::write(&path, capture).unwrap();
    let output = Command::new(env!("CARGO_BIN_EXE_ctisp"))
        .arg("decode")
        .args(args)
        .arg(&path)
        .output()
        .unwrap();
    std::fs::remove_file(&path).unwrap();
    output
}

fn json_lines(capture: &[u8], status: i32) -> Vec<Value> {
    let output = decode(capture, &["--json"]);
    let text = String::from_utf8(output.stdout).unwrap();
    assert_eq!(output.status.code(), Some(status), "{text}");
    text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

/// What a line is of: the name of its message and its InvokeID, or `error`.
fn summary(lines: &[Value]) -> Vec<String> {
    let one = |line: &Value| match line.get("error") {
        Some(_) => "error".to_string(),
        None => format!("{} {}", line["name"].as_str().unwrap(), line["fixed"]["InvokeID"]),
    };
    lines.iter().map(one).collect()
}

/// A session of version 25: OPEN_REQ, OPEN_CONF, then these segments of the client, each with the
/// place of its first byte after OPEN_REQ.
fn session(segments: &[(usize, &[u8])]) -> Vec<Vec<u8>> {
    let open = open_req(25);
    let start = 1000_u32;
    let mut packets = vec![
        packet(CLIENT, start, SYN, b""),
        packet(SERVER, 5000, SYN | 0x10, b""),
        packet(CLIENT, start + 1, 0x18, &open),
        packet(SERVER, 5001, 0x18, &open_conf(25)),
    ];
    for (place, data) in segments {
        let sequence = start + 1 + open.len() as u32 + *place as u32;
        packets.push(packet(CLIENT, sequence, 0x18, data));
    }
    packets
}

#[test]
fn a_session_comes_out_with_time_and_direction_last() {
    let beat = heartbeat(7);
    for capture in [pcap(1, &session(&[(0, &beat)])), pcapng(&session(&[(0, &beat)]))] {
        let lines = json_lines(&capture, 0);
        assert_eq!(summary(&lines), ["OPEN_REQ 1", "OPEN_CONF 1", "HEARTBEAT_REQ 7"]);
        let keys: Vec<&String> = lines[2].as_object().unwrap().keys().collect();
        assert_eq!(keys, ["type", "name", "fixed", "floating", "time", "from", "to"]);
        assert_eq!(lines[2]["time"], json!(1_700_000_002.000_001));
        assert_eq!(lines[2]["from"], "10.0.0.1:40000");
        assert_eq!(lines[2]["to"], "10.0.0.2:42027");
        assert_eq!(lines[1]["from"], "10.0.0.2:42027");
    }
}

#[test]
fn people_get_one_readable_line_per_message() {
    let beat = heartbeat(7);
    let output = decode(&pcap(1, &session(&[(0, &beat)])), &[]);
    assert_eq!(output.status.code(), Some(0));
    let text = String::from_utf8(output.stdout).unwrap();
    assert_eq!(
        text.lines().last().unwrap(),
        "2023-11-14 22:13:22.000001  10.0.0.1:40000 > 10.0.0.2:42027  HEARTBEAT_REQ  InvokeID=7"
    );
}

#[test]
fn each_session_has_the_version_of_its_open_req() {
    for version in [9, 18, 19, 20, 23, 24] {
        let packets = [
            packet(CLIENT, 1, 0x18, &open_req(version)),
            packet(SERVER, 1, 0x18, &open_conf(version)),
        ];
        let lines = json_lines(&pcap(1, &packets), 0);
        assert_eq!(lines[0]["floating"][0]["value"], "desk", "version {version}");
        let fixed = lines[1]["fixed"].as_object().unwrap();
        assert_eq!(fixed.contains_key("DepartmentID"), version >= 19);
        assert_eq!(fixed.contains_key("SessionType"), version >= 24);
    }
}

#[test]
fn messages_may_be_cut_anywhere_come_late_twice_or_overlapping() {
    let stream = [heartbeat(1), heartbeat(2), heartbeat(3)].concat();
    let segments: [(usize, &[u8]); 6] = [
        (0, &stream[..5]),
        (20, &stream[20..30]),
        (0, &stream[..5]),
        (25, &stream[25..]),
        (3, &stream[3..12]),
        (10, &stream[10..22]),
    ];
    let lines = json_lines(&pcap(1, &session(&segments)), 0);
    let beats = ["HEARTBEAT_REQ 1", "HEARTBEAT_REQ 2", "HEARTBEAT_REQ 3"];
    assert_eq!(summary(&lines)[2..], beats);
    assert_eq!(lines[2]["time"], json!(1_700_000_004.000_001), "the packet that completed it");
    assert_eq!(lines[4]["time"], json!(1_700_000_004.500_001));
}

#[test]
fn the_first_messages_of_both_sides_may_be_cut_too() {
    let (open, conf) = (open_req(25), open_conf(25));
    let mut packets = Vec::new();
    for (from, stream) in [(CLIENT, open), (SERVER, conf)] {
        let middle = stream.len() - 2;
        for (start, end) in [(0, 3), (3, 20), (20, middle), (middle, stream.len())] {
            packets.push(packet(from, 1 + start as u32, 0x18, &stream[start..end]));
        }
    }
    assert_eq!(summary(&json_lines(&pcap(1, &packets), 0)), ["OPEN_REQ 1", "OPEN_CONF 1"]);
}

#[test]
fn lost_bytes_give_an_error_line_and_the_session_is_found_again() {
    let (one, two) = (heartbeat(1), heartbeat(2));
    let lines = json_lines(&pcap(1, &session(&[(0, &one), (500, &two)])), 1);
    let found = ["OPEN_REQ 1", "OPEN_CONF 1", "HEARTBEAT_REQ 1", "error", "HEARTBEAT_REQ 2"];
    assert_eq!(summary(&lines), found);
    assert_eq!(lines[3]["from"], "10.0.0.1:40000");
    assert_eq!(lines[3]["status"], "E_CTI_BAD_MESSAGE_FORMAT");
}

#[test]
fn a_new_connection_between_the_same_ports_is_a_new_session() {
    let mut packets = session(&[(0, &[0, 0, 0, 4, 0, 0])]);
    packets.push(packet(CLIENT, 900_000, SYN, b""));
    packets.push(packet(CLIENT, 900_001, 0x18, &open_req(19)));
    packets.push(packet(SERVER, 700_001, 0x18, &open_conf(19)));
    packets.push(packet(CLIENT, 900_001 + open_req(19).len() as u32, RST, b""));
    let lines = json_lines(&pcap(1, &packets), 1);
    let found = ["OPEN_REQ 1", "OPEN_CONF 1", "error", "OPEN_REQ 1", "OPEN_CONF 1"];
    assert_eq!(summary(&lines), found, "the error is the message that never ended");
    assert_eq!(lines[3]["fixed"]["VersionNumber"], 19);
}

#[test]
fn what_follows_the_end_of_one_direction_is_still_read() {
    let mut packets = session(&[]);
    let after_open = 1001 + open_req(25).len() as u32;
    packets.push(packet(CLIENT, after_open, FIN, b""));
    let answer = message(25, HeartbeatConf { invoke_id: 7 });
    packets.push(packet(SERVER, 5001 + open_conf(25).len() as u32, FIN, &answer));
    let lines = json_lines(&pcap(1, &packets), 0);
    assert_eq!(summary(&lines), ["OPEN_REQ 1", "OPEN_CONF 1", "HEARTBEAT_CONF 7"]);
}

#[test]
fn every_usual_link_type_is_read() {
    let segment = tcp(CLIENT, SERVER, 1, 0x18, &open_req(25));
    let four = ipv4(CLIENT, SERVER, &segment);
    let six = ipv6(CLIENT, SERVER, &segment);
    let vlan = [&[0, 5, 0x08, 0x00][..], &four].concat();
    let sll = [&[0; 14][..], &[0x08, 0x00], &four].concat();
    let sll2 = [&[0x86, 0xDD][..], &[0; 18], &six].concat();
    for (what, link, packet) in [
        ("Ethernet and IPv4", 1, ethernet(0x0800, &four)),
        ("Ethernet and IPv6", 1, ethernet(0x86DD, &six)),
        ("VLAN", 1, ethernet(0x8100, &vlan)),
        ("raw IPv4", 101, four.clone()),
        ("raw IPv6", 101, six.clone()),
        ("loopback of BSD", 0, [&[2, 0, 0, 0][..], &four].concat()),
        ("loopback of OpenBSD", 108, [&[0, 0, 0, 2][..], &four].concat()),
        ("any interface of Linux", 113, sll),
        ("any interface of Linux, new", 276, sll2),
    ] {
        let lines = json_lines(&pcap(link, &[packet]), 0);
        assert_eq!(summary(&lines), ["OPEN_REQ 1"], "{what}");
    }
    let lines = json_lines(&pcap(101, &[six]), 0);
    assert_eq!(lines[0]["from"], "[fd00::1]:40000");
}

#[test]
fn padding_of_short_ethernet_frames_is_no_data() {
    let mut packets = session(&[(0, &heartbeat(1)[..6])]);
    packets.last_mut().unwrap().extend([0; 6]);
    let sequence = 1001 + open_req(25).len() as u32 + 6;
    packets.push(packet(CLIENT, sequence, 0x18, &heartbeat(1)[6..]));
    let lines = json_lines(&pcap(1, &packets), 0);
    assert_eq!(summary(&lines)[2..], ["HEARTBEAT_REQ 1"]);
}

#[test]
fn other_traffic_is_left_out() {
    let packets = [packet(CLIENT, 1, 0x18, b"GET / HTTP/1.1\r\n\r\n"), vec![1, 2, 3]];
    assert!(json_lines(&pcap(1, &packets), 0).is_empty());
}

#[test]
fn a_session_without_open_req_is_read_in_the_version_given() {
    let capture = pcap(1, &[packet(CLIENT, 1, 0x18, &heartbeat(7))]);
    assert!(json_lines(&capture, 0).is_empty());
    let output = decode(&capture, &["--json", "--protocol-version", "25"]);
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(
        text.starts_with(r#"{"type":5,"name":"HEARTBEAT_REQ","fixed":{"InvokeID":7}"#),
        "{text}"
    );
}

#[test]
fn a_file_that_ends_inside_a_packet_gives_what_it_has_and_an_error() {
    let capture = pcap(1, &session(&[(0, &heartbeat(7))]));
    let lines = json_lines(&capture[..capture.len() - 3], 1);
    assert_eq!(summary(&lines), ["OPEN_REQ 1", "OPEN_CONF 1", "error"]);
}

#[test]
fn damaged_captures_never_stop_the_command() {
    let beat = heartbeat(7);
    let captures = [pcap(1, &session(&[(0, &beat)])), pcapng(&session(&[(0, &beat)]))];
    let mut seed = 1_u32;
    for capture in captures {
        for _ in 0..40 {
            let mut damaged = capture.clone();
            for _ in 0..4 {
                seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                let place = 4 + (seed >> 8) as usize % (damaged.len() - 4);
                damaged[place] = seed as u8;
            }
            let code = decode(&damaged, &["--json"]).status.code();
            assert!(matches!(code, Some(0 | 1)), "{code:?}");
        }
    }
}
