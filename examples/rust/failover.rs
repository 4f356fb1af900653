//! A desk that outlives its server: it signs an agent in and answers a call. When the active side
//! fails while the call is up, it comes back on the other side, shows the call again and hangs up
//! there.
//!
//! `failover SIDE_A SIDE_B AGENT_ID INSTRUMENT`, each side as HOST:PORT. The agent's password is the
//! AGENT_ID, as in the demo centre.

use ctisp::{AgentState, Client, Connection, Event, Services};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let [side_a, side_b, agent, instrument] = args.as_slice() else {
        return Err("usage: failover SIDE_A SIDE_B AGENT_ID INSTRUMENT".into());
    };
    let desk = Client::builder()
        .sides(side_a, side_b)
        .services(Services::CLIENT_EVENTS | Services::CLIENT_CONTROL)
        .peripheral_id(5000)
        .agent_instrument(instrument)
        .client_id("failover")
        .open()?;
    desk.login(agent, agent)?;
    desk.set_agent_state(AgentState::AVAILABLE)?;
    let (mut ours, mut came_back) = (None, false);
    for event in desk.events() {
        match event {
            Event::CallDelivered(call) => desk.answer_call(call.connection())?,
            Event::CallEstablished(call) => {
                ours = call.connection_call_id;
                println!("call {} is answered on side {}", ours.unwrap_or_default(), desk.side());
            }
            Event::ConnectionLost { side, reason, .. } => println!("side {side} is lost: {reason}"),
            Event::Reconnected { side, .. } => println!("now on side {side}"),
            // The picture after the failure: the server has kept the call, and the agent signed in.
            Event::Resynchronised(now) => {
                for call in now.calls.iter().flat_map(|now| &now.calls) {
                    let call_id = call.call_connection_call_id;
                    println!("call {} is still up", call_id.unwrap_or_default());
                    came_back = came_back || call_id == ours;
                    desk.clear_connection(Connection {
                        call_id,
                        device_id_type: call.call_connection_device_id_type,
                        device_id: call.call_connection_device_id.clone(),
                    })?;
                }
            }
            Event::EndCall(call) if call.connection_call_id == ours => {
                println!("call {} is over", ours.unwrap_or_default());
                break;
            }
            _ => {}
        }
    }
    if came_back {
        Ok(())
    } else {
        Err("nothing failed".into())
    }
}
