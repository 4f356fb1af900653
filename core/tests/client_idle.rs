//! A client that has nothing to do sleeps.
#![cfg(target_os = "linux")]

use ctisp::{Client, Server, Services};
use std::time::Duration;

/// How often the I/O threads of clients in this process have gone to sleep by themselves.
fn sleeps() -> u64 {
    let mut sleeps = 0;
    for task in std::fs::read_dir("/proc/self/task").unwrap() {
        let status = std::fs::read_to_string(task.unwrap().path().join("status")).unwrap();
        let field = |name: &str| {
            let line = status.lines().find(|line| line.starts_with(name)).unwrap();
            line[name.len()..].trim().to_string()
        };
        if field("Name:") == "ctisp-client" {
            sleeps += field("voluntary_ctxt_switches:").parse::<u64>().unwrap();
        }
    }
    sleeps
}

#[test]
fn an_idle_client_is_not_woken_up() {
    let server = Server::start().unwrap();
    let client = Client::builder()
        .side(server.address().to_string())
        .services(Services::ALL_EVENTS)
        .heartbeat(Duration::from_secs(90))
        .open()
        .unwrap();
    // The SYSTEM_EVENT of the peripheral is the last thing that comes.
    assert!(client.next_event(Duration::from_secs(30)).unwrap().is_some());
    // A thread that is on its way to sleep may yet count once.
    std::thread::sleep(Duration::from_millis(500));
    let before = sleeps();
    assert!(before > 0, "there is no such thread");
    std::thread::sleep(Duration::from_secs(1));
    assert_eq!(sleeps(), before, "the I/O thread was awake");
}
