//! A supervisor: watches a team, barges in on the first call that one of its agents talks on, and
//! leaves the call again.
//!
//! `supervisor HOST:PORT SUPERVISOR_ID INSTRUMENT TEAM`. The supervisor's password is the
//! SUPERVISOR_ID, as in the demo centre.

use ctisp::messages::{MonitorAgentTeamStartReq, SuperviseCallReq};
use ctisp::{AgentState, Client, Event, Services, SupervisoryAction};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let [server, id, instrument, team] = args.as_slice() else {
        return Err("usage: supervisor HOST:PORT SUPERVISOR_ID INSTRUMENT TEAM".into());
    };
    let client = Client::builder()
        .side(server)
        .services(Services::CLIENT_EVENTS | Services::CLIENT_CONTROL | Services::SUPERVISOR)
        .peripheral_id(5000)
        // The service is granted to an agent who supervises a team: say who that is.
        .agent_id(id)
        .agent_instrument(instrument)
        .client_id("supervisor")
        .open()?;
    client.login(id, id)?;
    client.request(MonitorAgentTeamStartReq { team_id: team.parse()?, ..Default::default() })?;
    // Whose call it is, once there is one, and whether we are a party of it.
    let (mut agent, mut inside) = (None, false);
    for event in client.events() {
        match event {
            Event::AgentState(event) if agent.is_none() => {
                agent = event.agent_id.filter(|who| {
                    event.agent_state == AgentState::TALKING && who != id && barge_in(&client, who)
                });
            }
            // A barge-in makes a conference of the call.
            Event::CallConferenced(call) => {
                let parties = call
                    .parties
                    .iter()
                    .map(|party| party.connected_party_device_id.as_deref().unwrap_or("somebody"));
                let parties: Vec<&str> = parties.collect();
                let number = call.primary_call_id.unwrap_or_default();
                println!("in call {number}, with {}", parties.join(" "));
                inside = true;
                client.request(action(SupervisoryAction::CLEAR, agent.clone()))?;
            }
            Event::EndCall(call) if inside => {
                println!("left call {}", call.connection_call_id.unwrap_or_default());
                break;
            }
            _ => {}
        }
    }
    client.logout(0)?;
    Ok(())
}

/// Whether we are in; the call may be over before we come.
fn barge_in(client: &Client, agent: &str) -> bool {
    println!("agent {agent} talks: barging in");
    match client.request(action(SupervisoryAction::BARGE_IN, Some(agent.into()))) {
        Ok(_) => true,
        Err(error) => {
            println!("missed a call of agent {agent}: {error}");
            false
        }
    }
}

fn action(supervisory_action: SupervisoryAction, agent_id: Option<String>) -> SuperviseCallReq {
    let peripheral_id = Some(5000);
    SuperviseCallReq { peripheral_id, supervisory_action, agent_id, ..Default::default() }
}
