//! CTI_SERVICE_DEBUG: all messages of a session, in a file that `ctisp decode` reads.
#![cfg(feature = "cli")]

mod server_support;

use ctisp::messages::*;
use ctisp::{Server, Services};
use server_support::wire::{open_req, Wire};
use std::path::{Path, PathBuf};
use std::process::Command;

/// A folder of its own, empty.
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    // It may be left of an earlier run.
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

fn files(folder: &Path) -> Vec<PathBuf> {
    std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().path()).collect()
}

/// Who says what, by the ports of a capture.
fn decoded(file: &Path, server: u16) -> Vec<String> {
    let mut command = Command::new(env!("CARGO_BIN_EXE_ctisp"));
    let out = command.args(["decode", "--json"]).arg(file).output().unwrap();
    let text = String::from_utf8(out.stdout).unwrap();
    assert!(out.status.success(), "{text}");
    let told = |line: &str| {
        let message: serde_json::Value = serde_json::from_str(line).unwrap();
        let from_server = message["from"].as_str().unwrap().ends_with(&format!(":{server}"));
        let who = if from_server { "server" } else { "client" };
        format!("{who} {}", message["name"].as_str().unwrap())
    };
    text.lines().map(told).collect()
}

#[test]
fn without_a_folder_for_captures_the_service_is_not_granted() {
    let server = Server::start().unwrap();
    let (_, conf) = Wire::open(server.address(), &open_req(Services::DEBUG));
    assert_eq!(conf.services_granted, Services::empty());
}

#[test]
fn all_messages_of_a_session_are_in_its_file_but_for_the_password() {
    let folder = folder("captures");
    let server = Server::builder().capture_dir(&folder).start().unwrap();
    let mut request = open_req(Services::DEBUG | Services::ALL_EVENTS);
    request.client_id = Some("../../etc/passwd".into());
    request.client_password = Some(b"correct horse".to_vec());
    let (mut wire, conf) = Wire::open(server.address(), &request);
    assert!(conf.services_granted.contains(Services::DEBUG));
    let (_other, _) = Wire::open(server.address(), &open_req(Services::ALL_EVENTS));
    wire.so_far();
    wire.send(SnapshotCallReq { invoke_id: 9, ..SnapshotCallReq::default() });
    wire.so_far();
    wire.send(CloseReq::default());
    wire.rest();
    let port = server.address().port();
    // Stopped, and with that all is written.
    server.stop();
    let all = files(&folder);
    assert_eq!(all.len(), 1, "of the session that asked for it: {all:?}");
    let mut seen = decoded(&all[0], port);
    // The last bytes are written by another thread than the server's.
    for _ in 0..100 {
        if seen.last().is_some_and(|last| last == "server CLOSE_CONF") {
            break;
        }
        std::thread::sleep(std::time::Duration::from_millis(50));
        seen = decoded(&all[0], port);
    }
    assert_eq!(
        seen,
        [
            "client OPEN_REQ",
            "server OPEN_CONF",
            "server SYSTEM_EVENT",
            "client HEARTBEAT_REQ",
            "server HEARTBEAT_CONF",
            "client SNAPSHOT_CALL_REQ",
            "server FAILURE_CONF",
            "client HEARTBEAT_REQ",
            "server HEARTBEAT_CONF",
            "client CLOSE_REQ",
            "server CLOSE_CONF",
        ]
    );
    let bytes = std::fs::read(&all[0]).unwrap();
    assert!(!bytes.windows(7).any(|part| part == b"correct"), "the password is in the file");
}

#[test]
fn a_folder_that_is_not_there_is_told_at_the_start() {
    let missing = folder("nothing").join("missing");
    let error = Server::builder().capture_dir(&missing).start().unwrap_err();
    assert_eq!(error.kind(), std::io::ErrorKind::NotFound);
    assert!(error.to_string().contains("missing"), "{error}");
}

#[test]
fn a_capture_that_cannot_be_written_ends_and_its_session_goes_on() {
    let folder = folder("gone");
    let server = Server::builder().capture_dir(&folder).start().unwrap();
    std::fs::remove_dir(&folder).unwrap();
    let (mut wire, conf) = Wire::open(server.address(), &open_req(Services::DEBUG));
    assert!(conf.services_granted.contains(Services::DEBUG));
    let stopped = |server: &Server| {
        server.alarms().iter().any(|alarm| alarm.kind.name() == "capture_stopped")
    };
    while !stopped(&server) {
        wire.so_far();
    }
    assert_eq!(wire.so_far(), []);
}
