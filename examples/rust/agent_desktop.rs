//! An agent desktop in a few lines: signs an agent in, answers every call.
//!
//! Start a centre with `ctisp serve`, then
//! `cargo run --example agent_desktop -- 127.0.0.1:42027 1002 3002`.

use ctisp::{AgentState, Client, Event, Services};

fn main() -> Result<(), ctisp::Error> {
    let mut args = std::env::args().skip(1);
    let mut argument = |default: &str| args.next().unwrap_or_else(|| default.to_string());
    let (server, agent, instrument) =
        (argument("127.0.0.1:42027"), argument("1002"), argument("3002"));

    let desk = Client::builder()
        .side(server)
        .services(Services::CLIENT_EVENTS | Services::CLIENT_CONTROL)
        .peripheral_id(5000)
        .agent_instrument(instrument)
        .client_id(format!("desk of {agent}"))
        .open()?;
    desk.login(&agent, &agent)?;
    desk.set_agent_state(AgentState::AVAILABLE)?;
    println!("agent {agent} is available");
    for event in desk.events() {
        match event {
            Event::CallDelivered(call) => {
                println!("call from {}", call.ani.as_deref().unwrap_or("unknown"));
                desk.answer_call(call.connection())?;
            }
            Event::AgentState(event) => println!("now {}", event.agent_state),
            Event::EndCall(_) => println!("the call is over"),
            Event::Closed { reason, .. } => println!("{reason}"),
            _ => {}
        }
    }
    Ok(())
}
