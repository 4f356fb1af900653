//! The queue of events and answers, read in each of its ways.

mod client_support;

use client_support::*;
use ctisp::client::Overflow;
use ctisp::messages::*;
use ctisp::session::ClientEndReason;
use ctisp::{Client, Error, Event};
use std::sync::mpsc::{channel, Receiver};
use std::sync::{Arc, Mutex};
use std::time::Duration;

/// Has the server send so many events, numbered from 0, and then the confirmation.
fn events(count: u32) -> MakeCallReq {
    MakeCallReq {
        agent_instrument: Some("3001".into()),
        dialed_number: Some(count.to_string()),
        ..MakeCallReq::default()
    }
}

fn call_of(event: &Event) -> Option<u32> {
    match event {
        Event::EndCall(event) => event.connection_call_id,
        _ => None,
    }
}

/// A client whose readiness is a message to the test's loop.
fn with_loop() -> (Client, Receiver<()>) {
    let desk = open(&server(Opening::Accept, obliging));
    let (ready, calls) = channel();
    let ready = Mutex::new(ready);
    desk.on_ready(move || ready.lock().unwrap().send(()).unwrap_or(()));
    (desk, calls)
}

/// Dispatches when called until so much is noted.
fn dispatch_until(desk: &Client, calls: &Receiver<()>, notes: &Mutex<Vec<String>>, count: usize) {
    while notes.lock().unwrap().len() < count {
        calls.recv_timeout(SOON).expect("a call");
        let note = |event: Event| notes.lock().unwrap().push(format!("{:?}", call_of(&event)));
        desk.dispatch(Duration::ZERO, |_, event| note(event)).unwrap();
    }
}

#[test]
fn answers_and_events_come_in_the_order_of_the_wire() {
    let (desk, calls) = with_loop();
    let notes = Arc::<Mutex<Vec<String>>>::default();
    for count in [2, 0, 1] {
        let notes = notes.clone();
        let answered = move |_| notes.lock().unwrap().push(format!("answer {count}"));
        desk.request_callback(events(count), answered).unwrap();
    }
    dispatch_until(&desk, &calls, &notes, 6);
    let expected = ["Some(0)", "Some(1)", "answer 2", "answer 0", "Some(0)", "answer 1"];
    assert_eq!(*notes.lock().unwrap(), expected);
    assert_eq!(desk.dispatch(Duration::ZERO, |_, event| panic!("{event:?}")).unwrap(), 0);
}

#[test]
fn who_waits_for_events_runs_the_answers_before_them() {
    let desk = open(&server(Opening::Accept, obliging));
    let (done, answers) = channel();
    desk.request_callback(events(0), move |_| {
        done.send(std::thread::current().id()).unwrap();
    })
    .unwrap();
    desk.request_async(events(1)).unwrap().wait().unwrap();
    assert!(answers.try_recv().is_err(), "nobody reads yet");
    assert_eq!(call_of(&next(&desk)), Some(0));
    assert_eq!(answers.recv(), Ok(std::thread::current().id()));
}

#[test]
fn one_thread_at_a_time_runs_callbacks() {
    let desk = open(&server(Opening::Accept, obliging));
    desk.make_call("1").unwrap();
    let count = desk.dispatch(SOON, |desk, _| {
        assert!(matches!(desk.dispatch(SOON, |_, _| {}), Err(Error::NotNow)));
        assert!(matches!(desk.next_event(SOON), Err(Error::NotNow)));
        assert!(desk.events().next().is_none());
        assert!(matches!(desk.on_event(|_, _| {}), Err(Error::NotNow)));
    });
    assert_eq!(count.unwrap(), 1);
    desk.on_event(|_, _| {}).unwrap();
    assert!(matches!(desk.dispatch(SOON, |_, _| {}), Err(Error::NotNow)));
    assert!(matches!(desk.on_event(|_, _| {}), Err(Error::NotNow)), "there is one already");
}

#[test]
fn a_client_can_be_closed_and_dropped_in_any_callback() {
    let desk = open(&server(Opening::Accept, obliging));
    let mut last = Some(desk.clone());
    desk.request_callback(events(1), move |_| last.take().unwrap().close()).unwrap();
    let mut told = Vec::new();
    while !matches!(told.last(), Some(Event::Closed { .. })) {
        desk.dispatch(SOON, |_, event| told.push(event)).unwrap();
    }
    assert_eq!(told.len(), 2);
    assert!(matches!(desk.dispatch(SOON, |_, _| {}), Err(Error::Closed)));

    let desk = open(&server(Opening::Accept, obliging));
    let (done, closed) = channel();
    let handle = Arc::new(Mutex::new(Some(desk.clone())));
    let held = handle.clone();
    desk.on_event(move |_, _| drop(held.lock().unwrap().take())).unwrap();
    let ticket = desk.request_async(QueryAgentStateReq::default()).unwrap();
    desk.request_callback(events(1), |_| {}).unwrap();
    drop(desk);
    std::thread::spawn(move || done.send(matches!(ticket.wait(), Err(Error::Closed))));
    assert_eq!(closed.recv_timeout(SOON), Ok(true), "the last handle was dropped in the callback");
}

#[test]
fn a_loop_is_called_for_the_end_too() {
    let (desk, calls) = with_loop();
    desk.close();
    calls.recv_timeout(SOON).unwrap();
    let mut told = Vec::new();
    assert_eq!(desk.dispatch(Duration::ZERO, |_, event| told.push(event)).unwrap(), 1);
    assert!(matches!(told[..], [Event::Closed { reason: ClientEndReason::Closed, .. }]));
}

#[test]
fn a_loop_that_comes_late_is_called_at_once() {
    let desk = open(&server(Opening::Accept, obliging));
    desk.make_call("1").unwrap();
    let (ready, calls) = channel();
    let ready = Mutex::new(ready);
    desk.on_ready(move || ready.lock().unwrap().send(()).unwrap());
    assert!(calls.try_recv().is_ok());
}

#[test]
fn when_the_oldest_give_way_all_are_accounted_for_and_no_answer_is_lost() {
    let address = server(Opening::Accept, obliging);
    let desk = desk(&address).event_queue(10, Overflow::DropOldest).open().unwrap();
    let (done, answers) = channel();
    desk.request_callback(events(500), move |answer| done.send(answer.is_ok()).unwrap()).unwrap();
    desk.request(events(1000)).unwrap();
    let mut told = 0;
    while told < 1500 {
        match next(&desk) {
            Event::Gap { dropped } => told += dropped,
            event => told += u64::from(call_of(&event).is_some()),
        }
    }
    assert_eq!(told, 1500);
    assert_eq!(answers.try_recv(), Ok(true));
}

#[test]
fn who_does_not_read_in_time_is_disconnected_if_he_wants_it_so() {
    let address = server(Opening::Accept, obliging);
    let builder = desk(&address).event_queue(10, Overflow::Disconnect);
    let desk = builder.open().unwrap();
    let error = desk.request(events(500)).unwrap_err();
    assert!(matches!(error, Error::ConnectionLost), "{error}");
    let events: Vec<Event> = desk.events().collect();
    assert_eq!(events.iter().filter_map(call_of).collect::<Vec<_>>(), (0..10).collect::<Vec<_>>());
    let reason = ClientEndReason::EventsNotRead;
    assert!(matches!(events.last(), Some(Event::Closed { reason: r, .. }) if *r == reason));
}
