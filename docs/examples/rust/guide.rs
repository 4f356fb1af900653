//! Parts of programs that the guide shows.

use ctisp::client::Overflow;
use ctisp::messages::QuerySkillGroupStatisticsReq;
use ctisp::model::{Change, LiveModel};
use ctisp::{AgentState, Client, ClientTls, Event, Server, ServerTls, Services, Side, Version};
use std::path::Path;
use std::time::Duration;

type Done = Result<(), Box<dyn std::error::Error>>;

fn bridge(server: &Server) -> Result<Client, ctisp::Error> {
    let address = server.address().to_string();
    Client::builder().side(address).services(Services::ALL_EVENTS).open()
}

fn desk(server: &Server) -> Result<Client, ctisp::Error> {
    Client::builder()
        .side(server.address().to_string())
        .services(Services::CLIENT_EVENTS | Services::CLIENT_CONTROL)
        .peripheral_id(5000)
        .agent_instrument("3001")
        .open()
}

#[test]
fn events_come_to_a_loop_of_the_programs_own() -> Done {
    let server = Server::start()?;
    let client = bridge(&server)?;
    // --8<-- [start:own_loop]
    let (wake, woken) = std::sync::mpsc::channel();
    client.on_ready(move || {
        let _ = wake.send(()); // a byte into a pipe, a message to a window: whatever wakes the loop
    });
    let mut open = true;
    while open {
        woken.recv()?; // the program's own loop
        client.dispatch(Duration::ZERO, |_, event| {
            println!("{event:?}");
            open = !matches!(event, Event::System(_));
        })?;
    }
    // --8<-- [end:own_loop]
    Ok(())
}

#[test]
fn callbacks_come_on_a_thread_of_the_library() -> Done {
    let server = Server::start()?;
    let client = bridge(&server)?;
    let (told, heard) = std::sync::mpsc::channel();
    // --8<-- [start:callbacks]
    client.on_event(move |client, event| match event {
        Event::System(_) => client.close(), // a callback may do all that other code may
        Event::Closed { reason, .. } => {
            let _ = told.send(reason.to_string());
        }
        _ => {}
    })?;
    // --8<-- [end:callbacks]
    heard.recv()?;
    Ok(())
}

#[test]
fn the_queue_of_events_has_a_limit_and_a_policy() -> Done {
    let server = Server::start()?;
    let builder = Client::builder().side(server.address().to_string());
    let builder = builder.services(Services::ALL_EVENTS);
    // --8<-- [start:overflow]
    let client = builder.event_queue(50_000, Overflow::DropOldest).open()?;
    // --8<-- [end:overflow]
    client.close();
    Ok(())
}

#[test]
fn many_requests_are_on_their_way_at_once() -> Done {
    use ctisp::messages::QuerySkillGroupStatisticsReq;
    let server = Server::start()?;
    let client = bridge(&server)?;
    // --8<-- [start:tickets]
    let mut tickets = Vec::new();
    for number in [101, 102, 103] {
        tickets.push(client.request_async(QuerySkillGroupStatisticsReq {
            peripheral_id: Some(5000),
            skill_group_number: Some(number),
            ..Default::default()
        })?);
    }
    for ticket in tickets {
        println!("{:?} calls wait", ticket.wait()?.router_calls_q_now);
    }
    // --8<-- [end:tickets]
    Ok(())
}

#[test]
fn a_client_survives_the_failure_of_a_side() -> Done {
    let server = Server::builder().side_b("127.0.0.1:0").start()?;
    let address = |side: usize| server.addresses()[side].to_string();
    let (side_a, side_b) = (address(0), address(1));
    // --8<-- [start:failover]
    let desk = Client::builder()
        .sides(side_a, side_b) // "cti-a:42027" and "cti-b:43027"
        .services(Services::CLIENT_EVENTS | Services::CLIENT_CONTROL)
        .peripheral_id(5000)
        .agent_instrument("3001")
        .heartbeat(Duration::from_secs(90))
        .min_version(Version::new(19).ok_or("no such version")?)
        .expected_clients(400)
        .open()?;
    // --8<-- [end:failover]
    desk.login("1001", "1001")?;
    assert!(server.stop_side(Side::A));
    // --8<-- [start:failover_events]
    for event in desk.events() {
        match event {
            Event::ConnectionLost { side, reason, .. } => println!("side {side} is lost: {reason}"),
            Event::Reconnected { side, .. } => println!("now on side {side}"),
            Event::Resynchronised(now) => {
                for problem in &now.refused {
                    eprintln!("not set up again: {}", problem.text);
                }
                // The agent is still signed in, in this state.
                println!("{:?}", now.agent.map(|agent| agent.agent_state));
                break;
            }
            _ => {}
        }
    }
    // --8<-- [end:failover_events]
    assert_eq!(desk.side(), Side::B);
    Ok(())
}

#[test]
fn sessions_with_both_sides_switch_over() -> Done {
    let server = Server::builder().side_b("127.0.0.1:0").start()?;
    let (side_a, side_b) = (server.addresses()[0].to_string(), server.addresses()[1].to_string());
    // --8<-- [start:standby]
    let bridge = Client::builder()
        .sides(side_a, side_b)
        .services(Services::ALL_EVENTS | Services::ACTIVE_STANDBY)
        .open()?;
    // --8<-- [end:standby]
    while server.sessions().len() < 2 {
        std::thread::sleep(Duration::from_millis(5));
    }
    server.switch_over()?;
    // --8<-- [start:standby_events]
    for event in bridge.events() {
        if let Event::Switched { side } = event {
            println!("side {side} is the active one now");
            break;
        }
    }
    // --8<-- [end:standby_events]
    assert_eq!(bridge.side(), Side::B);
    Ok(())
}

#[test]
fn the_model_follows_a_client() -> Done {
    let server = Server::start()?;
    let address = server.address().to_string();
    let (told, heard) = std::sync::mpsc::channel();
    // --8<-- [start:model]
    let bridge = Client::builder()
        .side(address)
        .services(Services::ALL_EVENTS | Services::CLIENT_CONTROL)
        .open()?;
    let model = LiveModel::follow(&bridge, move |_, update| {
        for change in update.changes {
            if let Change::AgentState { agent, new, .. } = change {
                println!("agent {} is {new}", agent.agent_id);
                let _ = told.send(*new);
            }
        }
    })?;
    model.load_configuration(&bridge)?; // who is there already
                                        // --8<-- [end:model]
    let desk = desk(&server)?;
    desk.login("1001", "1001")?;
    desk.set_agent_state(AgentState::AVAILABLE)?;
    while heard.recv()? != AgentState::AVAILABLE {}
    // --8<-- [start:model_read]
    let free = model.read(|model| {
        model.agents().filter(|agent| agent.state() == Some(AgentState::AVAILABLE)).count()
    });
    // --8<-- [end:model_read]
    assert_eq!(free, 1);
    // --8<-- [start:model_ask]
    let request = QuerySkillGroupStatisticsReq {
        peripheral_id: Some(5000),
        skill_group_number: Some(101),
        ..Default::default()
    };
    model.ask(&bridge, request)?; // Change::SkillGroupStatistics tells that they are there
                                  // --8<-- [end:model_ask]
    Ok(())
}

#[test]
fn client_and_server_trust_each_other_by_certificates() -> Done {
    let files = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/examples/tls");
    // --8<-- [start:tls_server]
    let tls = ServerTls::files(files.join("server.pem"), files.join("server.key"))
        .client_ca_file(files.join("ca.pem")); // asks for certificates
    let server = Server::builder()
        .listen("127.0.0.1:0") // "0.0.0.0:42030"
        .tls(tls)
        .start()?;
    // --8<-- [end:tls_server]
    let address = server.address().to_string();
    // --8<-- [start:tls_client]
    let tls = ClientTls::new()
        .ca_file(files.join("ca.pem"))
        .certificate_files(files.join("desk.pem"), files.join("desk.key"));
    let desk = Client::builder()
        .side(address) // "cti-a:42030"
        .tls(tls)
        .services(Services::ALL_EVENTS)
        .open()?;
    // --8<-- [end:tls_client]
    desk.close();
    Ok(())
}

// --8<-- [start:testing]
#[test]
fn a_gold_customer_is_answered() -> Result<(), Box<dyn std::error::Error>> {
    let server = Server::builder().stepped().start()?;
    let desk = desk(&server)?; // the program under test
    desk.login("1001", "1001")?;
    desk.set_agent_state(AgentState::AVAILABLE)?;

    server.place_call("5551234", "8001", &[(1, "gold".into())]).ok_or("stopped")??;
    server.step(Duration::from_secs(2))?;
    let call = desk.events().find_map(|event| match event {
        Event::CallDelivered(call) => Some(call),
        _ => None,
    });
    assert_eq!(call.ok_or("no call")?.call_variable1.as_deref(), Some("gold"));
    Ok(())
}
// --8<-- [end:testing]
