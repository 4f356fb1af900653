//! What a server gives to each client at most, and that one client's excess is no other's loss.

mod server_support;

use ctisp::messages::*;
use ctisp::peripheral::simulator::Config;
use ctisp::server::AlarmKind;
use ctisp::session::ServerConfig;
use ctisp::wire::{Body, Version};
use ctisp::{Event, MessageDistribution, Server, Services, StatusCode};
use server_support::wire::{self, Wire};
use server_support::*;
use socket2::{Domain, Socket, Type};
use std::io::Write;
use std::net::TcpStream;
use std::time::Duration;

/// A connection that buffers little of what it does not read.
fn narrow(server: &Server) -> TcpStream {
    let socket = Socket::new(Domain::IPV4, Type::STREAM, None).unwrap();
    socket.set_recv_buffer_size(4096).unwrap();
    socket.connect(&server.address().into()).unwrap();
    socket.into()
}

fn open_req(client_id: &str) -> Vec<u8> {
    let request = OpenReq {
        version_number: 25,
        services_requested: Services::ALL_EVENTS,
        client_id: Some(client_id.into()),
        client_password: Some(vec![]),
        ..OpenReq::default()
    };
    let mut bytes = Vec::new();
    request.encode(Version::NEWEST, &mut bytes).unwrap();
    bytes
}

#[test]
fn a_client_that_does_not_read_is_cut_off_with_an_alarm_and_the_others_go_on() {
    let limits = ServerConfig { send_limit: 20_000, ..ServerConfig::default() };
    let server = Server::builder().session(limits).start().unwrap();
    let watcher = client(&server, Services::CLIENT_MONITOR, "watcher");
    let mut lazy = narrow(&server);
    lazy.write_all(&open_req("lazy")).unwrap();
    let opened = expect!(watcher, ClientSessionOpened);
    assert_eq!(opened.client_id.as_deref(), Some("lazy"));

    let message = UserMessageReq {
        distribution: MessageDistribution::ALL,
        text: Some("x".repeat(250)),
        ..UserMessageReq::default()
    };
    let status = 'cut_off: loop {
        watcher.request(message.clone()).unwrap();
        while let Some(event) = watcher.next_event(Duration::ZERO).unwrap() {
            if let Event::ClientSessionClosed(event) = event {
                assert_eq!(event.client_id.as_deref(), Some("lazy"));
                break 'cut_off event.status;
            }
        }
    };
    assert_eq!(status, StatusCode::UNSPECIFIED_FAILURE);
    let told = server.alarms().into_iter().any(|alarm| match alarm.kind {
        AlarmKind::ClientTooSlow(client, status) => {
            client.client_id == "lazy" && status == StatusCode::UNSPECIFIED_FAILURE
        }
        _ => false,
    });
    assert!(told, "an operator hears of it");
    watcher.request(message).unwrap();
}

#[test]
fn there_are_only_so_many_sessions_and_a_place_that_is_left_is_taken_again() {
    let server = Server::builder().max_sessions(2).start().unwrap();
    let request = wire::open_req(Services::ALL_EVENTS);
    let (mut first, _) = Wire::open(server.address(), &request);
    let desk = wire::desk_req(Services::empty(), "3001");
    let (_second, _) = Wire::open(server.address(), &desk);
    assert_eq!(Wire::refused(server.address(), &request), StatusCode::CTI_SERVER_OFFLINE);
    let (_again, _) = Wire::open(server.address(), &desk);
    // The client of that device has taken the place of its own session.
    assert_eq!(Wire::refused(server.address(), &request), StatusCode::CTI_SERVER_OFFLINE);
    first.send(CloseReq { invoke_id: 3, ..CloseReq::default() });
    first.rest();
    Wire::open(server.address(), &request);
}

#[test]
fn the_file_of_a_centre_sets_the_limits() {
    let text = "based_on = 'demo'\nagent_state_control_only = true\n\
                [limits]\nsessions = 1\nqueue_bytes = 20_000\nopen_time = 1\n";
    let centre = Config::from_toml(text).unwrap();
    assert_eq!(centre.access.queue_bytes, Some(20_000));
    let server = Server::builder().centre(centre).start().unwrap();
    let request = wire::open_req(Services::CLIENT_CONTROL);
    let (_wire, conf) = Wire::open(server.address(), &request);
    assert_eq!(conf.services_granted, Services::AGENT_STATE_CONTROL_ONLY);
    let (mut refused, answer) = Wire::ask(server.address(), &request);
    assert!(matches!(answer, ctisp::Message::FailureConf(_)));
    assert_eq!(refused.rest(), [], "reset when its time is over");
}

#[test]
fn connections_without_a_session_are_limited_too() {
    let server = Server::builder().max_sessions(0).start().unwrap();
    // The reset may be there before the system says that it is connected.
    let connect = |_| Wire::try_connect(server.address()).ok();
    let mut connections: Vec<Option<Wire>> = (0..1010).map(connect).collect();
    let open = wire::open_req(Services::ALL_EVENTS);
    let first = connections[0].as_mut().expect("the first ones are taken");
    first.send(open);
    let answer = first.next();
    assert!(matches!(answer, ctisp::Message::FailureConf(_)), "the first ones are served");
    if let Some(last) = connections.last_mut().unwrap() {
        assert_eq!(last.rest(), [], "the last ones are reset");
    }
}

/// The server as a process that may have few descriptors.
#[cfg(all(unix, feature = "cli"))]
mod descriptors {
    use super::*;
    use std::io::{BufRead, BufReader, Read};
    use std::process::{Child, Command, Stdio};
    use std::time::Instant;

    struct Served(Child, String);

    impl Served {
        fn start(descriptors: usize) -> Served {
            let line = format!("ulimit -n {descriptors} && exec \"$0\" serve --listen 127.0.0.1:0");
            let mut child = Command::new("sh")
                .args(["-c", &line, env!("CARGO_BIN_EXE_ctisp")])
                .stdout(Stdio::piped())
                .stderr(Stdio::null())
                .spawn()
                .unwrap();
            let mut first = String::new();
            BufReader::new(child.stdout.take().unwrap()).read_line(&mut first).unwrap();
            let address = first.trim_end().strip_prefix("listening ").unwrap().to_string();
            Served(child, address)
        }

        /// A session, or `None` where the server closes the connection.
        fn open(&self) -> Option<TcpStream> {
            let mut stream = TcpStream::connect(&self.1).unwrap();
            stream.set_read_timeout(Some(PATIENCE)).unwrap();
            // The connection may be closed before the bytes are there.
            let _ = stream.write_all(&open_req("client"));
            let mut header = [0; 8];
            match stream.read_exact(&mut header) {
                Ok(()) => Some(stream),
                Err(error) if error.kind() == std::io::ErrorKind::WouldBlock => {
                    panic!("neither served nor closed")
                }
                Err(_) => None,
            }
        }
    }

    impl Drop for Served {
        fn drop(&mut self) {
            let _ = self.0.kill();
            let _ = self.0.wait();
        }
    }

    #[test]
    fn without_descriptors_new_clients_are_turned_away_and_served_as_soon_as_there_are_some() {
        let server = Served::start(40);
        let mut sessions = Vec::new();
        while let Some(session) = server.open() {
            sessions.push(session);
            assert!(sessions.len() < 40);
        }
        assert!(sessions.len() > 5, "those before were served");
        assert!(server.open().is_none(), "nobody waits for nothing");
        sessions.pop();
        let began = Instant::now();
        while server.open().is_none() {
            assert!(began.elapsed() < PATIENCE, "never served again");
        }
    }
}
