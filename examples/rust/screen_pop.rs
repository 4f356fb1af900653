//! A screen pop: when a call rings at a phone, shows who calls and what is known of the caller.
//!
//! `screen_pop [--calls N] HOST:PORT INSTRUMENT`. It stands beside the agent's desktop or hard phone,
//! and watches only. It ends after N calls; without `--calls` it goes on.

use ctisp::messages::CallDeliveredEvent;
use ctisp::wire::Body as _;
use ctisp::{Client, Event, Services};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let (server, instrument, calls) = match args.as_slice() {
        [server, instrument] => (server, instrument, usize::MAX),
        [flag, calls, server, instrument] if flag == "--calls" => {
            (server, instrument, calls.parse()?)
        }
        _ => return Err("usage: screen_pop [--calls N] HOST:PORT INSTRUMENT".into()),
    };
    let screen = Client::builder()
        .side(server)
        .services(Services::CLIENT_EVENTS)
        .peripheral_id(5000)
        .agent_instrument(instrument)
        .client_id("screen pop")
        // Of all events this one is enough: the server sends no others.
        .events([CallDeliveredEvent::DEF])
        .open()?;
    let delivered = screen.events().filter_map(|event| match event {
        Event::CallDelivered(call) => Some(call),
        _ => None,
    });
    delivered.take(calls).for_each(|call| pop(&call));
    Ok(())
}

/// What the call's script has put into the call variables is the affair of each contact centre. Here
/// CallVariable1 is the customer's class and CallVariable2 the number of the account.
fn pop(call: &CallDeliveredEvent) {
    let or = |text: &Option<String>, absent: &str| text.as_deref().unwrap_or(absent).to_string();
    println!("+------------------------------");
    println!("| call from {}", or(&call.ani, "unknown"));
    println!("| customer  {}", or(&call.call_variable1, "-"));
    println!("| account   {}", or(&call.call_variable2, "-"));
    // Expanded call context: variables with names.
    for variable in &call.named_variables {
        println!("| {} = {}", variable.name, variable.value);
    }
    println!("+------------------------------");
}
