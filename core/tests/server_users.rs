//! ClientID and ClientPassword: who may open a session.

mod server_support;

use ctisp::messages::*;
use ctisp::peripheral::simulator::Config;
use ctisp::{password, Message, Server, Services, StatusCode};
use server_support::wire::*;
use std::net::SocketAddr;

/// `secret`, hashed by another implementation, with costs that a test can bear.
const HASH: &str = "$argon2id$v=19$m=8,t=1,p=1$c2FsdHNhbHRzYWx0$\
                    WHwbVkQ5XzAMaltcqwxy+X9v0VxYTVTjS9BRTrowawM";

fn users() -> Vec<(String, String)> {
    let own = password::hash(b"other").unwrap();
    vec![("desk".into(), HASH.into()), ("wallboard".into(), own)]
}

fn guarded() -> (Server, SocketAddr) {
    let server = Server::builder().users(users()).start().unwrap();
    let address = server.address();
    (server, address)
}

fn request(client_id: &str, password: &[u8]) -> OpenReq {
    OpenReq {
        client_id: Some(client_id.into()),
        client_password: Some(password.into()),
        ..open_req(Services::ALL_EVENTS)
    }
}

#[test]
fn only_the_configured_pairs_open_a_session() {
    let (_server, address) = guarded();
    for (client_id, password) in [
        ("desk", &b"Secret"[..]),
        ("desk", b""),
        ("desk", b"secretsecret"),
        ("Desk", b"secret"),
        ("nobody", b"secret"),
        ("", b""),
    ] {
        let status = Wire::refused(address, &request(client_id, password));
        assert_eq!(status, StatusCode::INVALID_PASSWORD, "{client_id} {password:?}");
    }
    Wire::open(address, &request("desk", b"secret"));
    Wire::open(address, &request("wallboard", b"other"));
}

#[test]
fn a_pair_that_was_right_once_is_right_again_and_another_one_still_is_not() {
    let (_server, address) = guarded();
    for _ in 0..3 {
        Wire::open(address, &request("desk", b"secret"));
        let status = Wire::refused(address, &request("desk", b"wrong"));
        assert_eq!(status, StatusCode::INVALID_PASSWORD);
    }
}

#[test]
fn after_a_wrong_password_the_client_may_try_again_on_its_connection() {
    let (_server, address) = guarded();
    let (mut wire, _) = Wire::ask(address, &request("desk", b"wrong"));
    wire.send(request("desk", b"secret"));
    assert!(matches!(wire.next(), Message::OpenConf(_)));
}

#[test]
fn a_password_may_have_a_final_nul() {
    let (_server, address) = guarded();
    Wire::open(address, &request("desk", b"secret\0"));
}

#[test]
fn without_users_any_client_may_come_in() {
    let server = Server::start().unwrap();
    Wire::open(server.address(), &request("whoever", b"whatever"));
}

#[test]
fn while_a_password_is_checked_no_session_is_open_and_no_other_one_waits() {
    let (_server, address) = guarded();
    let (mut served, _) = Wire::open(address, &request("desk", b"secret"));
    let mut flood: Vec<Wire> = (0..20).map(|_| Wire::connect(address)).collect();
    for wire in &mut flood {
        wire.send(request("wallboard", b"guess"));
        wire.send(HeartbeatReq { invoke_id: 5 });
    }
    served.so_far();
    let not_open = |m: &Message| match m {
        Message::FailureConf(conf) => {
            (conf.invoke_id, conf.status) == (5, StatusCode::SESSION_NOT_OPEN)
        }
        _ => false,
    };
    let last = flood.last_mut().unwrap();
    assert!(not_open(&last.next()), "its password cannot have been checked yet");
    drop(flood);
    // Those that are gone are not waited for, and those that come are.
    Wire::open(address, &request("wallboard", b"other"));
    served.so_far();
}

#[test]
fn what_is_no_hash_is_refused_when_the_server_starts() {
    let users = [("desk".to_string(), "secret".to_string())];
    let error = Server::builder().users(users).start().unwrap_err();
    assert_eq!(error.kind(), std::io::ErrorKind::InvalidInput);
    assert!(error.to_string().contains("hash-password"), "{error}");
}

#[test]
fn the_file_of_a_centre_names_its_users() {
    let text = format!("based_on = 'demo'\n[users]\ndesk = '{HASH}'\n");
    let centre = Config::from_toml(&text).unwrap();
    let server = Server::builder().centre(centre).start().unwrap();
    Wire::open(server.address(), &request("desk", b"secret"));
    let status = Wire::refused(server.address(), &request("desk", b"wrong"));
    assert_eq!(status, StatusCode::INVALID_PASSWORD);
}

#[test]
fn wrong_users_in_a_file_are_told_with_their_line() {
    for (users, expected) in [
        ("[users]\ndesk = 'secret'", "line 3: no argon2 hash"),
        ("[users]\n", "line 2: [users] has no users"),
        ("[limits]\nsessions = 0", "line 3: 0 is too little; at least 1"),
        ("[limits]\nqueue_bytes = 100", "line 3: 100 is too little; at least 12500"),
        ("[limits]\nopen_time = 0.5", "line 3: no client is that quick"),
        ("[limits]\nopen_tim = 5", "line 3: unknown field `open_tim`"),
    ] {
        let error = Config::from_toml(&format!("based_on = 'demo'\n{users}\n")).unwrap_err();
        assert!(error.to_string().starts_with(expected), "{users}: {error}");
    }
}

#[cfg(feature = "cli")]
mod hash_password {
    use super::*;
    use std::io::Write;
    use std::process::{Command, Output, Stdio};

    fn run(args: &[&str], input: &str) -> Output {
        let mut child = Command::new(env!("CARGO_BIN_EXE_ctisp"))
            .arg("hash-password")
            .args(args)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        // It may have ended before it reads.
        let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
        child.wait_with_output().unwrap()
    }

    #[test]
    fn it_hashes_the_first_line_of_standard_input() {
        let output = run(&[], "our secret \r\nnot this\n");
        assert_eq!(output.status.code(), Some(0));
        let hash = String::from_utf8(output.stdout).unwrap();
        assert!(hash.ends_with('\n'));
        assert!(password::fits(hash.trim_end(), b"our secret "));
    }

    #[test]
    fn it_takes_no_password_from_its_arguments_and_no_empty_or_endless_one() {
        assert_eq!(run(&["secret"], "").status.code(), Some(2));
        assert_eq!(run(&[], "\n").status.code(), Some(1));
        let output = run(&[], &"x".repeat(65));
        assert_eq!(output.status.code(), Some(1));
        assert!(output.stdout.is_empty());
        assert!(String::from_utf8(output.stderr).unwrap().contains("at most 64 bytes"));
    }
}
