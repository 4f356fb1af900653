//! A wall board: who is in which state, which calls are up, and how many wait for a skill group, as
//! lines that are printed when something changes.
//!
//! `wall_board HOST:PORT`, until Ctrl-C. The live model keeps the picture; the program only asks it.

use ctisp::messages::QuerySkillGroupStatisticsReq;
use ctisp::model::{CallKey, CallState, Change, LiveModel, Model};
use ctisp::{AgentState, Client, Services};
use std::sync::mpsc::channel;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let server = std::env::args().nth(1).ok_or("usage: wall_board HOST:PORT")?;
    let client = Client::builder()
        .side(server)
        // All Events: of every agent and call. Client Control: the model may ask how things are.
        .services(Services::ALL_EVENTS | Services::CLIENT_CONTROL)
        .client_id("wall board")
        .open()?;
    // The model tells what changes on a thread of the client, which we do not keep waiting.
    let (told, changes) = channel();
    let live = LiveModel::follow(&client, move |_, update| {
        // The receiver is gone when the program ends.
        update.changes.iter().for_each(|change| drop(told.send(change.clone())));
    })?;
    // Who is there already, and what do they do? Without this we would learn of an agent when he
    // next does something.
    live.load_configuration(&client)?;
    for change in changes {
        if let Some(line) = live.read(|model| line(model, &change)) {
            println!("{line}");
        }
        // Statistics come by no event. Once after each handled call is how often to ask for them.
        if let Change::CallEnded { call, .. } = change {
            if call.data.skill_group_number.is_some() {
                let request = QuerySkillGroupStatisticsReq {
                    peripheral_id: call.peripheral_id,
                    skill_group_number: call.data.skill_group_number,
                    ..Default::default()
                };
                live.ask(&client, request)?;
            }
        }
    }
    Ok(())
}

/// What to say of a change; of many there is nothing to say.
fn line(model: &Model, change: &Change) -> Option<String> {
    match change {
        Change::AgentState { agent, .. } => agent_line(model, &agent.agent_id),
        Change::ConnectionState { call, .. } | Change::CallCleared { call, .. } => {
            call_line(model, *call)
        }
        Change::CallEnded { call, .. } => Some(format!("call {:<10} over", call.call_id?)),
        Change::AgentInSkillGroup { skill_group, .. }
        | Change::SkillGroupStatistics { skill_group, .. } => group_line(model, *skill_group),
        Change::Unsure => Some("the server cannot be heard: this may be out of date".into()),
        Change::Resynchronised { .. } => Some("all is up to date".into()),
        _ => None,
    }
}

/// `1001   TALKING         call 16777507 from 5551234`
fn agent_line(model: &Model, agent_id: &str) -> Option<String> {
    let agent = model.agent(agent_id)?;
    let phone = agent.extension.as_deref().or(agent.instrument.as_deref());
    let calls = phone.into_iter().flat_map(|phone| model.calls_of_device(phone));
    let calls = calls.map(|call| {
        let (id, caller) = (call.call_id.unwrap_or_default(), call.caller().unwrap_or("unknown"));
        format!(" call {id} from {caller}")
    });
    Some(format!("{agent_id:<6} {:<15}{}", name(agent.state()?), calls.collect::<String>()))
}

/// `call 16777507   ringing  5551234 -> 3001`
fn call_line(model: &Model, key: CallKey) -> Option<String> {
    let call = model.call(key)?;
    let state = match call.state() {
        CallState::SetUp => "dialling",
        CallState::Queued => "waiting",
        CallState::Ringing => "ringing",
        CallState::Talking => "talking",
        CallState::Held => "on hold",
        CallState::Failed => "failed",
        _ => "wrap-up",
    };
    let parties = call.parties.iter().map(|party| party.device_id().unwrap_or("somebody"));
    let parties = parties.collect::<Vec<_>>().join(" - ");
    Some(format!("call {:<10} {state:<8} {parties}", call.call_id?))
}

/// `group 101  2 AVAILABLE  1 TALKING  0 waiting  12 handled today`
fn group_line(model: &Model, number: u32) -> Option<String> {
    let group = model.skill_group(number)?;
    let mut line = format!("group {number} ");
    let mut states: Vec<_> = group.agents_by_state().collect();
    states.sort();
    for (state, count) in states {
        line += &format!(" {count} {} ", name(state));
    }
    line += &format!(" {} waiting", model.calls_queued_for(number).count());
    if let Some(statistics) = &group.statistics {
        line += &format!("  {} handled today", statistics.handled_calls_today);
    }
    Some(line)
}

/// The guide's name without what all have in common: TALKING.
fn name(state: AgentState) -> String {
    let name = state.name().map(|name| name.trim_start_matches("AGENT_STATE_").to_owned());
    name.unwrap_or_else(|| state.to_string())
}
