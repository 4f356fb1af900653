//! A client that is there before its session is, and what it tells of tries that fail.

mod client_support;

use client_support::{desk as once, next, nobody, obliging, server, server_that, Opening};
use ctisp::messages::ClearCallReq;
use ctisp::session::ClientEndReason;
use ctisp::*;
use std::net::TcpListener;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::Arc;
use std::time::Duration;

/// It goes on trying.
fn desk(address: &str) -> ClientBuilder {
    once(address).reconnect(true)
}

/// Refuses so many sessions, then takes all; and how many it was asked for.
fn reluctant(refusals: usize, status: StatusCode) -> (String, Arc<AtomicUsize>) {
    let asked = Arc::new(AtomicUsize::new(0));
    let count = asked.clone();
    let refuse = move || count.fetch_add(1, Ordering::SeqCst) < refusals;
    (server_that(move |_| refuse().then_some(status), obliging), asked)
}

#[track_caller]
fn closed(client: &Client) -> (ClientEndReason, Option<StatusCode>) {
    let Event::Closed { reason, status } = next(client) else { panic!("it goes on") };
    (reason, status)
}

#[test]
fn a_client_is_there_at_once_and_tells_when_its_session_is() {
    let desk = desk(&server(Opening::Accept, obliging)).open_async().unwrap();
    let Event::Opened { side, version, open_conf } = next(&desk) else { panic!() };
    assert_eq!((side, version), (desk.side(), desk.version()));
    assert_eq!(open_conf.services_granted, desk.services());
    desk.login("1001", "1001").unwrap();
    desk.close();
    assert_eq!(closed(&desk).0, ClientEndReason::Closed);
}

#[test]
fn requests_before_the_session_is_open_end_at_once_and_it_can_be_closed() {
    // It takes the connection and never says a word.
    let mute = TcpListener::bind("127.0.0.1:0").unwrap();
    let desk = desk(&mute.local_addr().unwrap().to_string()).open_async().unwrap();
    assert!(matches!(desk.login("1001", "1001"), Err(Error::NotOpen)));
    assert_eq!(desk.services(), Services::empty());
    desk.close();
    assert!(matches!(desk.login("1001", "1001"), Err(Error::Closed)));
    assert_eq!(closed(&desk), (ClientEndReason::Closed, None));
}

#[test]
fn it_goes_on_trying_while_no_side_takes_it_and_tells_why() {
    let (address, asked) = reluctant(1, StatusCode::DEVICE_IN_USE);
    let desk = desk(&address).open_async().unwrap();
    let Event::OpenFailed { side, status, text, .. } = next(&desk) else { panic!() };
    assert_eq!((side, status), (Side::A, Some(StatusCode::DEVICE_IN_USE)));
    assert!(text.starts_with("E_CTI_DEVICE_IN_USE: "), "{text}");
    assert!(matches!(next(&desk), Event::Opened { .. }));
    assert_eq!(asked.load(Ordering::SeqCst), 2);
}

#[test]
fn it_waits_for_sides_that_are_not_there_by_the_schedule() {
    let desk = desk("").sides(nobody(), nobody()).open_async().unwrap();
    let mut heard = Vec::new();
    for _ in 0..4 {
        let Event::OpenFailed { side, status: None, retry_in, .. } = next(&desk) else { panic!() };
        heard.push((side, retry_in > Duration::from_secs(10)));
    }
    // The other side, and the second round, are tried at once; then there is a pause of 15 seconds.
    assert_eq!(heard, [(Side::A, false), (Side::B, false), (Side::A, true), (Side::B, true)]);
    assert_eq!(desk.next_event(Duration::from_millis(200)).unwrap(), None);
    assert_eq!(desk.end(), None);
}

#[test]
fn what_is_refused_for_good_is_not_tried_again() {
    let (address, asked) = reluctant(9, StatusCode::INVALID_PASSWORD);
    let desk = desk(&address).open_async().unwrap();
    let refused = (ClientEndReason::Refused, Some(StatusCode::INVALID_PASSWORD));
    assert_eq!(closed(&desk), refused);
    assert_eq!(asked.load(Ordering::SeqCst), 1);
}

#[test]
fn without_reconnect_each_side_is_tried_once() {
    let (a, asked) = reluctant(9, StatusCode::DEVICE_IN_USE);
    let desk = once("").sides(a, nobody()).open_async().unwrap();
    assert!(matches!(next(&desk), Event::OpenFailed { side: Side::A, .. }));
    let refused = (ClientEndReason::NotOpened, Some(StatusCode::DEVICE_IN_USE));
    assert_eq!(closed(&desk), refused);
    assert_eq!(asked.load(Ordering::SeqCst), 1);
    let text = desk.end().unwrap().text.unwrap();
    assert!(text.contains("side A: E_CTI_DEVICE_IN_USE") && text.contains("side B: "), "{text}");
}

#[test]
fn a_lower_version_that_is_taken_is_no_failure() {
    let builder = desk(&server(Opening::UpTo(22), obliging));
    let desk = builder.min_version(Version::new(20).unwrap()).open_async().unwrap();
    let Event::Opened { version, .. } = next(&desk) else { panic!() };
    assert_eq!(version.number(), 22);
}

#[test]
fn why_a_session_is_not_open_again_is_told_between_loss_and_reconnect() {
    let told = Arc::new(AtomicUsize::new(0));
    let count = told.clone();
    // The second session is refused, no other is.
    let refuse = move || count.fetch_add(1, Ordering::SeqCst) == 1;
    let status = StatusCode::DEVICE_IN_USE;
    let desk = desk(&server_that(move |_| refuse().then_some(status), obliging)).open().unwrap();
    // The server goes off line at that.
    assert!(desk.request(ClearCallReq::default()).is_err());
    let mut heard = Vec::new();
    while !matches!(heard.last(), Some(Event::Reconnected { .. })) {
        heard.push(next(&desk));
    }
    let own = heard.iter().filter_map(|event| match event {
        Event::ConnectionLost { .. } => Some("lost"),
        Event::OpenFailed { status: Some(why), .. } if *why == status => Some("failed"),
        Event::Reconnected { .. } => Some("again"),
        _ => None,
    });
    assert_eq!(own.collect::<Vec<_>>(), ["lost", "failed", "again"]);
}
