use ctisp::{AgentState, Client, Event, Server, Services};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    // A CTI server of our own, with a caller every second. Yours is at "cti-a:42027".
    let server = Server::builder().traffic(3600).start()?;

    let desk = Client::builder()
        .side(server.address().to_string())
        .services(Services::CLIENT_EVENTS | Services::CLIENT_CONTROL)
        .peripheral_id(5000)
        .agent_instrument("3001")
        .open()?;
    desk.login("1001", "1001")?;
    desk.set_agent_state(AgentState::AVAILABLE)?;
    for event in desk.events() {
        match event {
            Event::CallDelivered(call) => {
                println!("call from {}", call.ani.as_deref().unwrap_or("unknown"));
                desk.answer_call(call.connection())?;
            }
            Event::CallEstablished(call) => {
                println!("we are talking");
                desk.clear_connection(call.connection())?;
            }
            Event::EndCall(_) => {
                println!("it is over");
                break;
            }
            _ => {}
        }
    }
    Ok(())
}
