//! TLS between clients and the server: who is trusted, who may come, and what the errors say.
#![cfg(feature = "tls")]

mod server_support;
mod tls_support;

use ctisp::server::AlarmKind;
use ctisp::{Client, ClientTls, Error, Event, Server, ServerTls, Services, Side};
use server_support::{next, PATIENCE};
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::time::Duration;
use tls_support::{authority, Authority, Paper};

/// A server whose certificate is for `localhost`.
fn server(authority: &Authority) -> Server {
    Server::builder().tls(authority.server("localhost")).start().unwrap()
}

fn to_port(port: u16) -> ctisp::ClientBuilder {
    Client::builder()
        .side(format!("localhost:{port}"))
        .services(Services::CLIENT_EVENTS | Services::CLIENT_CONTROL)
        .peripheral_id(5000)
        .reconnect(false)
}

fn desk(server: &Server, tls: ClientTls) -> ctisp::ClientBuilder {
    to_port(server.address().port()).agent_instrument("3001").tls(tls)
}

/// What the error of a client that cannot come says.
fn refused(builder: ctisp::ClientBuilder) -> String {
    match builder.open() {
        Err(error @ Error::Connect { .. }) => error.to_string(),
        other => panic!("expected Error::Connect, not {other:?}"),
    }
}

/// The reason of the server's alarm about a connection.
fn alarm(server: &Server) -> String {
    let end = std::time::Instant::now() + PATIENCE;
    while std::time::Instant::now() < end {
        for alarm in server.alarms() {
            if let AlarmKind::ConnectionFailed { why, side: Side::A, .. } = alarm.kind {
                return why;
            }
        }
        std::thread::sleep(Duration::from_millis(5));
    }
    panic!("no alarm");
}

#[track_caller]
fn assert_has(text: &str, part: &str) {
    assert!(text.contains(part), "{text:?} has no {part:?}");
}

#[test]
fn requests_and_events_go_over_tls() {
    let authority = authority();
    let server = server(&authority);
    let desk = desk(&server, authority.trusted()).open().unwrap();
    desk.login("1001", "1001").unwrap();
    desk.set_agent_state(ctisp::AgentState::AVAILABLE).unwrap();
    server.place_call("5551234", "8001", &[(1, "gold".into())]).unwrap().unwrap();
    let call = next(&desk, "call", |event| match event {
        Event::CallDelivered(call) => Some(call),
        _ => None,
    });
    assert_eq!(call.ani.as_deref(), Some("5551234"));
    desk.answer_call(call.connection()).unwrap();
    desk.close();
    assert!(server.sessions().is_empty());
    assert!(server.alarms().is_empty());
}

#[test]
fn both_sides_of_a_server_speak_tls_and_a_client_goes_from_one_to_the_other() {
    let authority = authority();
    let tls = authority.server("localhost");
    let server = Server::builder().side_b("127.0.0.1:0").tls(tls).start().unwrap();
    let address = |side| format!("localhost:{}", server.side_address(side).unwrap().port());
    let client = Client::builder()
        .sides(address(Side::A), address(Side::B))
        .tls(authority.trusted())
        .services(Services::ALL_EVENTS)
        .open()
        .unwrap();
    assert_eq!(client.side(), Side::A);
    assert!(server.stop_side(Side::A));
    let side = next(&client, "reconnected", |event| match event {
        Event::Reconnected { side, .. } => Some(side),
        _ => None,
    });
    assert_eq!(side, Side::B);
}

#[test]
fn a_side_whose_tls_fails_at_a_reconnect_is_told_with_the_reason() {
    let authority = authority();
    let first = server(&authority);
    let other = Server::start().unwrap();
    let address = |server: &Server| format!("localhost:{}", server.address().port());
    let client = Client::builder()
        .sides(address(&first), address(&other))
        .tls(authority.trusted())
        .services(Services::ALL_EVENTS)
        .open()
        .unwrap();
    drop(first);
    let text = next(&client, "failed", |event| match event {
        Event::OpenFailed { side: Side::B, text, .. } => Some(text),
        _ => None,
    });
    assert_has(&text, "TLS");
}

#[test]
fn a_switch_over_keeps_tls_sessions_on_both_sides() {
    let authority = authority();
    let tls = authority.server("localhost");
    let server = Server::builder().side_b("127.0.0.1:0").tls(tls).start().unwrap();
    let address = |side| format!("localhost:{}", server.side_address(side).unwrap().port());
    let client = Client::builder()
        .sides(address(Side::A), address(Side::B))
        .tls(authority.trusted())
        .services(Services::ALL_EVENTS | Services::ACTIVE_STANDBY)
        .open()
        .unwrap();
    let end = std::time::Instant::now() + PATIENCE;
    while server.sessions().len() < 2 && std::time::Instant::now() < end {
        std::thread::sleep(Duration::from_millis(5));
    }
    server.switch_over().unwrap();
    next(&client, "switched", |event| match event {
        Event::Switched { side: Side::B } => Some(()),
        _ => None,
    });
}

#[test]
fn a_server_of_an_unknown_issuer_is_refused_by_the_client() {
    let server = server(&authority());
    let error = refused(desk(&server, authority().trusted()));
    assert_has(&error, "side A (localhost:");
    assert_has(&error, "signed by an unknown issuer");
    assert_has(&alarm(&server), "does not know the issuer");
}

#[test]
fn a_certificate_for_another_name_is_refused_and_a_name_can_be_given() {
    let authority = authority();
    let server = Server::builder().tls(authority.server("cti-a.example")).start().unwrap();
    let error = refused(desk(&server, authority.trusted()));
    assert_has(&error, "the server's certificate is not for localhost: it is for");
    assert_has(&error, "cti-a.example");
    desk(&server, authority.trusted().server_name("cti-a.example")).open().unwrap();
}

#[test]
fn certificates_may_be_for_ip_addresses() {
    let authority = authority();
    let server = Server::builder().tls(authority.server("127.0.0.1")).start().unwrap();
    let by_address = Client::builder().side(server.address().to_string()).tls(authority.trusted());
    by_address.services(Services::ALL_EVENTS).open().unwrap();
    assert_has(&refused(desk(&server, authority.trusted())), "is not for localhost");
}

#[test]
fn a_certificate_that_is_out_of_time_is_refused() {
    let authority = authority();
    let expired = authority.paper_between("localhost", (2001, 2002));
    let server = Server::builder().tls(expired.server()).start().unwrap();
    assert_has(&refused(desk(&server, authority.trusted())), "has expired");
    assert_has(&alarm(&server), "says that the certificate here has expired");

    let early = authority.paper_between("localhost", (2900, 2901));
    let server = Server::builder().tls(early.server()).start().unwrap();
    assert_has(&refused(desk(&server, authority.trusted())), "is not valid yet");
}

#[test]
fn a_server_that_signed_itself_is_trusted_by_its_own_certificate() {
    for is_authority in [false, true] {
        let own = Paper::of_itself("localhost", is_authority, (2001, 2900));
        let server = Server::builder().tls(own.server()).start().unwrap();
        desk(&server, ClientTls::new().ca_pem(own.certificate.as_str())).open().unwrap();

        let other = Paper::of_itself("localhost", is_authority, (2001, 2900));
        let error = refused(desk(&server, ClientTls::new().ca_pem(other.certificate)));
        assert_has(&error, "the server's certificate");

        let named = Paper::of_itself("elsewhere", is_authority, (2001, 2900));
        let server = Server::builder().tls(named.server()).start().unwrap();
        let error = refused(desk(&server, ClientTls::new().ca_pem(named.certificate)));
        assert_has(&error, "is not for localhost");

        let old = Paper::of_itself("localhost", is_authority, (2001, 2002));
        let server = Server::builder().tls(old.server()).start().unwrap();
        let error = refused(desk(&server, ClientTls::new().ca_pem(old.certificate)));
        assert_has(&error, "has expired");
    }
}

#[test]
fn a_server_with_authorities_for_clients_lets_only_their_clients_in() {
    let (servers, desks) = (authority(), authority());
    let tls = servers.server("localhost").client_ca_pem(desks.certificate());
    let server = Server::builder().tls(tls).start().unwrap();

    let with = |paper: &Paper| {
        let (certificate, key) = (paper.certificate.as_str(), paper.key.as_str());
        desk(&server, servers.trusted().certificate_pem(certificate, key))
    };
    with(&desks.paper("desk 1")).open().unwrap().close();

    assert_has(&refused(desk(&server, servers.trusted())), "the server asks for a certificate");
    assert_has(&alarm(&server), "the client has shown no certificate");
    let stranger = refused(with(&servers.paper("desk 1")));
    assert_has(&stranger, "the server does not know the issuer of the certificate here");
    let old = refused(with(&desks.paper_between("desk 1", (2001, 2002))));
    assert_has(&old, "the server says that the certificate here has expired");
}

#[test]
fn a_client_with_a_certificate_is_welcome_where_none_is_asked_for() {
    let authority = authority();
    let server = server(&authority);
    let paper = authority.paper("desk 1");
    let tls = authority.trusted().certificate_pem(paper.certificate, paper.key);
    desk(&server, tls).open().unwrap();
}

#[test]
fn a_plain_client_learns_that_the_server_speaks_tls() {
    let server = server(&authority());
    let port = server.address().port();
    let error = refused(to_port(port).agent_instrument("3001"));
    assert_has(&error, "the server speaks TLS here, and the client does not");
    assert_has(&alarm(&server), "the client does not speak TLS");
}

#[test]
fn a_client_learns_that_the_server_speaks_no_tls() {
    let server = Server::start().unwrap();
    let error = refused(desk(&server, authority().trusted()));
    assert_has(&error, "does it speak TLS?");
    assert_has(&alarm(&server), "the client speaks TLS, and the server does not here");

    // One that answers in its own way.
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    let answering = std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        stream.write_all(&[0, 0, 0, 4, 0, 0, 0, 1, 0, 0, 0, 0]).unwrap();
        let _ = stream.read_to_end(&mut Vec::new());
    });
    let error = refused(to_port(port).tls(authority().trusted()));
    assert_has(&error, "the server does not speak TLS");
    answering.join().unwrap();
}

#[test]
fn a_server_that_says_nothing_is_left_in_time() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    let builder = to_port(port).tls(authority().trusted());
    let error = refused(builder.connect_timeout(Duration::from_millis(200)));
    assert_has(&error, "no answer to the TLS handshake in time");
}

#[test]
fn a_handshake_that_goes_nowhere_is_cut_off_and_harms_no_one() {
    let authority = authority();
    let session = ctisp::session::ServerConfig {
        open_timeout: Duration::from_millis(500),
        ..Default::default()
    };
    let tls = authority.server("localhost");
    let server = Server::builder().session(session).tls(tls).start().unwrap();
    let mut half_open: Vec<TcpStream> =
        (0..100).map(|_| TcpStream::connect(server.address()).unwrap()).collect();
    for (count, stream) in half_open.iter_mut().enumerate() {
        // The beginning of a record that never ends, or nothing at all.
        stream.write_all(&[0x16, 3, 1, 2, 0, 1][..count % 7]).unwrap();
    }
    let desk = desk(&server, authority.trusted()).open().unwrap();
    for mut stream in half_open {
        stream.set_read_timeout(Some(PATIENCE)).unwrap();
        // The end or a reset, but no time-out.
        match stream.read(&mut [0; 100]) {
            Ok(count) => assert_eq!(count, 0),
            Err(error) => assert_eq!(error.kind(), std::io::ErrorKind::ConnectionReset),
        }
    }
    desk.login("1001", "1001").unwrap();
}

#[test]
fn garbage_in_the_handshake_gets_an_alert_and_harms_no_one() {
    let authority = authority();
    let server = server(&authority);
    let desk = desk(&server, authority.trusted()).open().unwrap();
    for garbage in
        [&b"GET / HTTP/1.1\r\n\r\n"[..], &[0x16, 3, 1, 0, 5, 9, 9, 9, 9, 9], &[0xff; 70_000]]
    {
        let mut stream = TcpStream::connect(server.address()).unwrap();
        stream.set_read_timeout(Some(PATIENCE)).unwrap();
        // A server that has seen enough need not take it all.
        let _ = stream.write_all(garbage);
        let mut answer = Vec::new();
        let _ = stream.read_to_end(&mut answer);
        assert!(answer.is_empty() || answer[..2] == [0x15, 3], "{answer:?}");
    }
    desk.login("1001", "1001").unwrap();
}

#[test]
fn many_clients_come_at_once() {
    let authority = authority();
    let server = server(&authority);
    let clients: Vec<_> = (0..40)
        .map(|number| {
            let builder = to_port(server.address().port())
                .tls(authority.trusted())
                .services(Services::ALL_EVENTS)
                .client_id(number.to_string());
            std::thread::spawn(move || builder.open().unwrap())
        })
        .collect();
    let clients: Vec<Client> = clients.into_iter().map(|client| client.join().unwrap()).collect();
    assert_eq!(server.sessions().len(), clients.len());
}

#[test]
fn settings_that_cannot_be_are_told_before_anything_is_sent() {
    let authority = authority();
    let error = |tls| to_port(1).tls(tls).open().unwrap_err().to_string();
    assert_has(&error(ClientTls::new().ca_file("no/such.pem")), "no/such.pem: it cannot be read");
    assert_has(&error(ClientTls::new().ca_pem("nothing")), "there is no certificate");
    assert_has(&error(authority.trusted().server_name("a name")), "a name");
    let (one, two) = (authority.paper("one"), authority.paper("two"));
    let mixed = authority.trusted().certificate_pem(one.certificate.as_str(), two.key.as_str());
    assert_has(&error(mixed), "the private key is not that of the certificate");

    let start = |tls| Server::builder().tls(tls).start().unwrap_err();
    let wrong = start(ServerTls::pem(one.certificate.as_str(), two.key));
    assert_eq!(wrong.kind(), std::io::ErrorKind::InvalidInput);
    assert_has(&wrong.to_string(), "the private key is not that of the certificate");
    let without = start(ServerTls::pem(one.certificate.clone(), one.certificate));
    assert_has(&without.to_string(), "there is no private key");
}

/// A client that does not read holds up nobody, and its session ends when too much waits for it.
#[test]
fn a_tls_client_that_does_not_read_is_cut_off_and_others_are_served() {
    let authority = authority();
    let session = ctisp::session::ServerConfig { send_limit: 256 * 1024, ..Default::default() };
    let tls = authority.server("localhost");
    let server = Server::builder().session(session).tls(tls).start().unwrap();
    let all_events = |id: &str| {
        to_port(server.address().port())
            .tls(authority.trusted())
            .client_id(id)
            .services(Services::ALL_EVENTS)
    };
    // One event waits to be read: then the library reads no more from the connection.
    let _deaf = all_events("deaf").event_queue(1, ctisp::client::Overflow::Block).open().unwrap();
    let reader = all_events("reader").open().unwrap();
    let text = "x".repeat(200);
    let end = std::time::Instant::now() + PATIENCE;
    let slow = |server: &Server| {
        server.alarms().iter().any(|alarm| {
            matches!(&alarm.kind, AlarmKind::ClientTooSlow(client, _) if client.client_id == "deaf")
        })
    };
    while !slow(&server) {
        assert!(std::time::Instant::now() < end, "the deaf client is still there");
        for _ in 0..100 {
            let distribution = ctisp::MessageDistribution::ALL;
            let text = Some(text.clone());
            let message =
                ctisp::messages::UserMessageReq { distribution, text, ..Default::default() };
            reader.request(message).unwrap();
        }
        for _ in 0..100 {
            let event = next(&reader, "message", |event| match event {
                Event::UserMessage(event) => Some(event),
                _ => None,
            });
            assert_eq!(event.text.as_ref(), Some(&text));
        }
    }
}
