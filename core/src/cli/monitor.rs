//! `ctisp monitor`: what happens in a centre, a line for each change.

use super::{BAD_INPUT, DONE};
use crate::messages::QueryAgentStateReq;
use crate::model::{Call, CallEnd, CallKey, Change, LiveModel, Model, Update};
use crate::{Client, ClientBuilder, Event, LocalConnectionState, Services};
use chrono::Local;
use std::collections::HashSet;
use std::fmt::Write as _;
use std::io::{self, Write};
use std::sync::mpsc::channel;

/// The port of side A of the first instance.
const DEFAULT_PORT: u16 = 42027;
/// The same with TLS.
const DEFAULT_TLS_PORT: u16 = 42030;
/// The media routing domain of calls.
const VOICE_MRD: i32 = 1;
/// Watch agents and calls of a CTI server
///
/// Prints a line for each change: the time, who it is about, what is different, and the call. It
/// opens an All Events session, goes on after a failure of the connection, and ends with Ctrl-C.
/// Agent states are in capitals, those of connections are not.
#[derive(clap::Args)]
pub struct Args {
    /// The CTI server; the port is 42027 unless given, with TLS 42030
    #[arg(value_name = "HOST[:PORT]")]
    server: String,
    /// Side B of a duplex system
    #[arg(long, value_name = "HOST[:PORT]")]
    side_b: Option<String>,
    /// Only what is about this agent, by AgentID; may be given several times
    #[arg(long, value_name = "ID")]
    agent: Vec<String>,
    /// Only what is about the call with this ConnectionCallID, also when it gets another one; may be
    /// given several times
    #[arg(long, value_name = "ID")]
    call: Vec<u32>,
    /// ClientID of OPEN_REQ
    #[arg(long, value_name = "NAME", default_value = "ctisp monitor")]
    client_id: String,
    /// ClientPassword of OPEN_REQ
    #[arg(long, value_name = "PASSWORD", default_value = "")]
    password: String,
    #[command(flatten)]
    tls: super::tls::TlsArgs,
}

enum Signal {
    /// The user has seen enough.
    Stop,
    /// The session is over.
    Closed(String),
}

/// Runs the verb until a signal comes.
pub fn run(args: Args) -> io::Result<u8> {
    let (signal, signals) = channel();
    let stop = signal.clone();
    let handler = ctrlc::set_handler(move || {
        // Whoever calls twice is served once.
        let _ = stop.send(Signal::Stop);
    });
    handler.map_err(io::Error::other)?;
    let client = match builder(&args).open() {
        Ok(client) => client,
        Err(error) => {
            log(&error.to_string());
            return Ok(BAD_INPUT);
        }
    };
    log(&format!("watching {}; Ctrl-C ends it", args.server));
    let mut filter = Filter::new(&args);
    let live = LiveModel::follow(&client, move |live, update| {
        tell_of_session(update.event);
        if print(live, &mut filter, update).is_err() {
            let _ = signal.send(Signal::Stop);
        }
        if let Some(Event::Closed { reason, .. }) = update.event {
            let _ = signal.send(Signal::Closed(reason.to_string()));
        }
    });
    let live = live.map_err(io::Error::other)?;
    ask_of_agents(&client, &live, &args.agent);
    match signals.recv() {
        Ok(Signal::Closed(why)) => {
            log(&format!("the session is over: {why}"));
            Ok(BAD_INPUT)
        }
        // An error means that the handler is gone, which ends it too.
        Ok(Signal::Stop) | Err(_) => {
            client.close();
            Ok(DONE)
        }
    }
}

/// What the log tells of the session.
fn tell_of_session(event: Option<&Event>) {
    match event {
        Some(Event::ConnectionLost { side, reason, .. }) => {
            log(&format!("side {side} is lost: {reason}"));
        }
        Some(Event::OpenFailed { side, text, .. }) => {
            log(&format!("no session with side {side}: {text}"));
        }
        Some(Event::Reconnected { side, .. }) => log(&format!("connected again, with side {side}")),
        Some(Event::Switched { side }) => log(&format!("side {side} is the active one now")),
        _ => {}
    }
}

/// How those agents are now: events tell only what changes.
fn ask_of_agents(client: &Client, live: &LiveModel, agents: &[String]) {
    let peripherals = client.open_conf().peripherals;
    for peripheral_id in peripherals.iter().filter_map(|known| known.flt_peripheral_id) {
        for agent_id in agents {
            let request = QueryAgentStateReq {
                peripheral_id: Some(peripheral_id),
                mrd_id: VOICE_MRD,
                agent_id: Some(agent_id.clone()),
                ..Default::default()
            };
            // A session that is lost already is told of by its event.
            let _ = live.ask(client, request);
        }
    }
}

fn builder(args: &Args) -> ClientBuilder {
    let tls = args.tls.settings();
    let port = if tls.is_some() { DEFAULT_TLS_PORT } else { DEFAULT_PORT };
    let mut builder = Client::builder()
        .services(Services::ALL_EVENTS | Services::CLIENT_CONTROL)
        .client_id(args.client_id.as_str())
        .client_password(args.password.as_bytes());
    if let Some(tls) = tls {
        builder = builder.tls(tls);
    }
    match &args.side_b {
        Some(side_b) => builder.sides(with_port(&args.server, port), with_port(side_b, port)),
        None => builder.side(with_port(&args.server, port)),
    }
}

/// The address with a port. An IPv6 address has colons of its own and stands in brackets then.
fn with_port(address: &str, port: u16) -> String {
    let after_brackets = address.rsplit_once(']').map_or(address, |(_, rest)| rest);
    match after_brackets.contains(':') {
        true => address.to_owned(),
        false => format!("{address}:{port}"),
    }
}

/// A log that cannot be written must not end the watching.
fn log(line: &str) {
    let _ = writeln!(io::stderr(), "ctisp monitor: {line}");
}

/// What the user wants to see.
struct Filter {
    agents: HashSet<String>,
    call_ids: HashSet<u32>,
    /// Calls that are wanted, from the first change on that made them so.
    calls: HashSet<CallKey>,
}

impl Filter {
    fn new(args: &Args) -> Filter {
        Filter {
            agents: args.agent.iter().cloned().collect(),
            call_ids: args.call.iter().copied().collect(),
            calls: HashSet::new(),
        }
    }

    fn wants_all(&self) -> bool {
        self.agents.is_empty() && self.call_ids.is_empty()
    }

    fn wants_agent(&self, agent_id: &str) -> bool {
        self.wants_all() || self.agents.contains(agent_id)
    }

    fn wants_call(&mut self, model: &Model, call: &Call) -> bool {
        if self.wants_all() || self.calls.contains(&call.key) {
            return true;
        }
        let agents = call.parties.iter().filter_map(|party| {
            model.agent_of_device(party.device_id()?).map(|agent| &agent.agent_id)
        });
        let wanted = call.call_id.is_some_and(|id| self.call_ids.contains(&id))
            || agents.into_iter().any(|agent_id| self.agents.contains(agent_id));
        if wanted {
            self.calls.insert(call.key);
        }
        wanted
    }
}

/// Prints the changes that are wanted.
fn print(live: &LiveModel, filter: &mut Filter, update: Update<'_>) -> io::Result<()> {
    let time = Local::now().format("%H:%M:%S%.3f");
    let lines: Vec<String> = live.read(|model| {
        let line = |change| line(model, filter, update.event, change);
        update.changes.iter().filter_map(line).collect()
    });
    let mut out = io::stdout().lock();
    for line in &lines {
        writeln!(out, "{time}  {line}")?;
    }
    // Somebody looks at it as it comes.
    if lines.is_empty() {
        Ok(())
    } else {
        out.flush()
    }
}

/// Who, what, and the rest.
fn columns(who: &str, what: &str, rest: &str) -> String {
    format!("{who:<10}  {what:<14}  {rest}").trim_end().to_owned()
}

/// What a change says, if it is wanted.
fn line(
    model: &Model,
    filter: &mut Filter,
    event: Option<&Event>,
    change: &Change,
) -> Option<String> {
    match change {
        Change::AgentState { agent, new, reason, .. } if filter.wants_agent(&agent.agent_id) => {
            let name = new.to_string();
            let name = name.strip_prefix("AGENT_STATE_").unwrap_or(&name);
            let mut rest = match reason {
                0 => String::new(),
                reason => format!("reason {reason}  "),
            };
            let known = model.agent_at(agent.peripheral_id, &agent.agent_id);
            let device = known.and_then(|agent| agent.extension.as_deref());
            let call = device.and_then(|device| model.calls_of_device(device).last());
            rest.extend(call.map(about));
            Some(columns(&agent.agent_id, name, &rest))
        }
        Change::ConnectionState { call, device, new, cause, .. } => {
            let call = model.call(*call).filter(|call| filter.wants_call(model, call))?;
            let device = device.as_deref().unwrap_or("unknown");
            let who = model.agent_of_device(device).map_or(device, |agent| &agent.agent_id);
            let mut rest = about(call);
            if let Some(cause) = cause {
                let _ = write!(rest, "  {cause}");
            }
            Some(columns(who, state_word((*new)?), &rest))
        }
        Change::CallRekeyed { call, old, .. } => {
            let call = model.call(*call).filter(|call| filter.wants_call(model, call))?;
            let old = old.map_or(String::new(), |id| format!("  before: call {id}"));
            Some(columns("", "new id", &(about(call) + &old)))
        }
        Change::CallData { call } if matches!(event, Some(Event::CallDataUpdate(_))) => {
            let call = model.call(*call).filter(|call| filter.wants_call(model, call))?;
            Some(columns("", "data", &(about(call) + &data(call))))
        }
        Change::CallEnded { call, why } => {
            let wanted = filter.wants_call(model, call);
            filter.calls.remove(&call.key);
            let what = match why {
                CallEnd::WhileDisconnected => "ended unseen",
                CallEnd::Merged(_) => "merged",
                CallEnd::TooManyCalls => "forgotten",
                _ => "ended",
            };
            wanted.then(|| columns("", what, &about(call)))
        }
        Change::DeviceService { device, in_service, .. } if filter.wants_all() => {
            let what = if *in_service { "in service" } else { "out of service" };
            Some(columns(device, what, ""))
        }
        Change::PeripheralOnline { peripheral_id, online } => {
            let id = peripheral_id.map_or(String::new(), |id| format!("peripheral {id}"));
            Some(columns("", if *online { "on line" } else { "off line" }, &id))
        }
        Change::PgStatus { status } => {
            let codes: Vec<&str> = status.iter_names().map(|(name, _)| name).collect();
            let codes = if codes.is_empty() { "no outage".to_owned() } else { codes.join(", ") };
            Some(columns("", "status", &codes))
        }
        Change::Resynchronised { .. } => Some(columns("", "resynchronised", "")),
        Change::LimitReached { limit } => Some(columns("", "limit reached", &format!("{limit:?}"))),
        _ => None,
    }
}

fn state_word(state: LocalConnectionState) -> &'static str {
    match state {
        LocalConnectionState::NULL => "left",
        LocalConnectionState::INITIATE => "dialing",
        LocalConnectionState::ALERTING => "ringing",
        LocalConnectionState::CONNECT => "talking",
        LocalConnectionState::HOLD => "holding",
        LocalConnectionState::QUEUED => "queued",
        LocalConnectionState::FAIL => "failed",
        _ => "in state unknown",
    }
}

/// Which call, from whom and to which number.
fn about(call: &Call) -> String {
    let mut text = match call.call_id {
        Some(id) => format!("call {id}"),
        None => "call".to_owned(),
    };
    if let Some(caller) = call.caller() {
        let _ = write!(text, " from {caller}");
    }
    let called = call.called.as_ref().map(|device| device.id.as_str());
    let dialed = call.data.dialed_number.as_deref().filter(|number| !number.is_empty());
    if let Some(number) = dialed.or(called) {
        let _ = write!(text, " to {number}");
    }
    text
}

/// What the call carries.
fn data(call: &Call) -> String {
    let mut text = String::new();
    for (number, value) in (1..).zip(&call.data.call_variables) {
        if let Some(value) = value.as_deref().filter(|value| !value.is_empty()) {
            let _ = write!(text, "  {number}={value}");
        }
    }
    for variable in &call.data.named_variables {
        let _ = write!(text, "  {}={}", variable.name, variable.value);
    }
    for element in &call.data.named_arrays {
        let _ = write!(text, "  {}[{}]={}", element.name, element.index, element.value);
    }
    if let Some(wrapup) = &call.data.call_wrapup_data {
        let _ = write!(text, "  wrap-up={wrapup}");
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_without_a_port_get_the_default_one() {
        assert_eq!(with_port("localhost", 42027), "localhost:42027");
        assert_eq!(with_port("cti-a:43027", 42027), "cti-a:43027");
        assert_eq!(with_port("[::1]", 42027), "[::1]:42027");
        assert_eq!(with_port("[::1]:1", 42027), "[::1]:1");
    }
}
