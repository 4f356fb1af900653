//! A wall board: who is in which state, which calls are up, and how many wait for a skill group, as
//! lines that are printed when something changes.
//!
//! `wall_board HOST:PORT`, until Ctrl-C. The live model keeps the picture; the program only asks it.

use ctisp::messages::QuerySkillGroupStatisticsReq;
use ctisp::model::{Call, CallState, Change, LiveModel, Model};
use ctisp::{AgentState, Client, Services};
use std::collections::HashMap;
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
    // What the board shows.
    let mut board = HashMap::new();
    for change in changes {
        if let Some((about, words)) = live.read(|model| news(model, &change)) {
            if board.get(&about) != Some(&words) {
                println!("{about:<15} {words}");
                board.insert(about, words);
            }
        }
        if let Change::CallEnded { call, .. } = change {
            board.remove(&about_call(&call));
            // Statistics come by no event. Once after each handled call is how often to ask.
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

/// What a change is about, and how that is now; of many there is nothing to say.
fn news(model: &Model, change: &Change) -> Option<(String, String)> {
    match change {
        Change::AgentState { agent, .. } => {
            let id = &agent.agent_id;
            Some((id.clone(), of_agent(model, id).unwrap_or("gone".into())))
        }
        Change::ConnectionState { call, .. } | Change::CallCleared { call, .. } => {
            // It may have ended since: of that there is a change of its own.
            let call = model.call(*call)?;
            Some((about_call(call), of_call(call)))
        }
        Change::CallEnded { call, .. } => Some((about_call(call), "over".into())),
        Change::AgentInSkillGroup { skill_group, .. }
        | Change::SkillGroupStatistics { skill_group, .. } => {
            let words = of_group(model, *skill_group).unwrap_or("gone".into());
            Some((format!("group {skill_group}"), words))
        }
        Change::Unsure => {
            Some(("server".into(), "cannot be heard: this may be out of date".into()))
        }
        Change::Resynchronised { .. } => Some(("server".into(), "all is up to date".into())),
        _ => None,
    }
}

/// `TALKING        call 16777507 from 5551234`
fn of_agent(model: &Model, agent_id: &str) -> Option<String> {
    let agent = model.agent(agent_id)?;
    let phone = agent.extension.as_deref().or(agent.instrument.as_deref());
    let mut words = format!("{:<14}", name(agent.state()?));
    for call in phone.into_iter().flat_map(|phone| model.calls_of_device(phone)) {
        let (id, caller) = (call.call_id.unwrap_or_default(), call.caller().unwrap_or("unknown"));
        words += &format!(" call {id} from {caller}");
    }
    Some(words.trim_end().into())
}

fn about_call(call: &Call) -> String {
    format!("call {}", call.call_id.unwrap_or_default())
}

/// `ringing        5551234 - 3001`
fn of_call(call: &Call) -> String {
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
    let words = format!("{state:<14} {}", parties.collect::<Vec<_>>().join(" - "));
    words.trim_end().into()
}

/// `2 AVAILABLE  1 TALKING  0 waiting  12 handled today`
fn of_group(model: &Model, number: u32) -> Option<String> {
    let group = model.skill_group(number)?;
    let mut states: Vec<_> = group.agents_by_state().collect();
    states.sort();
    let states = states.into_iter().map(|(state, count)| format!("{count} {}", name(state)));
    let mut words: Vec<String> = states.collect();
    words.push(format!("{} waiting", model.calls_queued_for(number).count()));
    if let Some(statistics) = &group.statistics {
        words.push(format!("{} handled today", statistics.handled_calls_today));
    }
    Some(words.join("  "))
}

/// The guide's name without what all have in common: TALKING.
fn name(state: AgentState) -> String {
    let name = state.name().map(|name| name.trim_start_matches("AGENT_STATE_").to_owned());
    name.unwrap_or_else(|| state.to_string())
}
