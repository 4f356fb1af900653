//! What a client does, by its number.

use super::tally::Tally;
use ctisp::client::{Client, ClientBuilder, Error, Event};
use ctisp::messages::*;
use ctisp::{
    AgentState, AgentStateMask, CallMsgMask, ConfigMsgMask, ControlFailureCode, DeviceIdType,
    ServerMode, Services, Version,
};
use std::collections::HashSet;
use std::net::SocketAddr;
use std::time::{Duration, Instant};

/// Agents of the demo centre: each has a desktop.
const AGENTS: usize = 20;
const PERIPHERAL: u32 = 5000;
/// The media routing domain of voice calls.
const VOICE: i32 = 1;
const DESKTOP: Services = Services::CLIENT_EVENTS.union(Services::CLIENT_CONTROL);
/// The first version with configuration messages.
const CONFIGURATION: Version = match Version::new(10) {
    Some(version) => version,
    None => Version::NEWEST,
};
/// How long a client waits for an event before it looks at the time.
const TICK: Duration = Duration::from_millis(200);
/// How often clients that ask do so.
const PACE: Duration = Duration::from_secs(1);

/// A client at work: until `end` it may be used, then it is closed.
struct Job<'t> {
    name: String,
    client: Client,
    end: Instant,
    tally: &'t Tally,
}

/// Plays the client of that number.
pub fn run(place: usize, server: SocketAddr, end: Instant, tally: &Tally) {
    let name = format!("soak {place}");
    let builder = Client::builder()
        .reconnect(false)
        .side(server.to_string())
        .peripheral_id(PERIPHERAL)
        .client_id(&name)
        .request_timeout(Duration::from_secs(60))
        .version(Version::new(9 + (place % 17) as u8).unwrap_or_default());
    let (services, play): (Services, fn(&Job<'_>, usize)) = match place {
        // The supervisors of the two teams.
        0 | 10 => (DESKTOP | Services::SUPERVISOR, desktop),
        0..AGENTS => (DESKTOP, desktop),
        _ => match place % 9 {
            0 | 1 => (Services::ALL_EVENTS, bridge),
            2 => (Services::PERIPHERAL_MONITOR, device_monitor),
            3 => (Services::CLIENT_MONITOR | Services::CONNECTION_MONITOR, listen),
            4 => (Services::ALL_EVENTS | Services::CLIENT_CONTROL, asks),
            5 => (Services::ALL_EVENTS | Services::SERVER, recorder),
            6 => (Services::empty(), loads_configuration),
            7 => (Services::ALL_EVENTS, slow_reader),
            _ => return comes_and_goes(builder, &name, end, tally),
        },
    };
    let builder = match place {
        0..AGENTS => builder
            .agent_id(format!("{}", 1001 + place))
            .agent_instrument(format!("{}", 3001 + place)),
        _ => builder,
    };
    if let Some(job) = open(builder.services(services), &name, end, tally) {
        play(&job, place);
        job.client.close();
    }
}

fn open<'t>(builder: ClientBuilder, name: &str, end: Instant, tally: &'t Tally) -> Option<Job<'t>> {
    match builder.open() {
        Ok(client) => {
            tally.session();
            Some(Job { name: name.to_string(), client, end, tally })
        }
        Err(error) => {
            tally.wrong(format!("{name} could not open: {error}"));
            None
        }
    }
}

impl Job<'_> {
    fn wrong(&self, what: impl std::fmt::Display) {
        self.tally.wrong(format!("{} (version {}): {what}", self.name, self.client.version()));
    }

    /// The next event; `None` when the time is up or the session is over.
    fn next(&self) -> Option<Event> {
        while Instant::now() < self.end {
            match self.client.next_event(TICK) {
                Ok(None) => {}
                Ok(Some(Event::Closed { status, reason })) => {
                    self.wrong(format!("session ended with {status:?}: {reason}"));
                    return None;
                }
                Ok(Some(Event::Unreadable { error, .. })) => self.wrong(error),
                Ok(Some(event)) => {
                    self.tally.event();
                    return Some(event);
                }
                Err(error) => {
                    self.wrong(error);
                    return None;
                }
            }
        }
        None
    }

    /// Counts a request's outcome. A refusal by the peripheral is one: the other side of a call may
    /// have been quicker.
    fn outcome<T>(&self, done: Result<T, Error>) -> Option<T> {
        self.tally.request();
        match done {
            Ok(conf) => Some(conf),
            Err(Error::ControlFailure { code, .. })
                if code != ControlFailureCode::GENERIC_UNSPECIFIED =>
            {
                self.tally.refusal();
                None
            }
            Err(error) => {
                self.wrong(error);
                None
            }
        }
    }

    /// Takes what has come, and looks at nothing.
    fn drain(&self) -> bool {
        loop {
            match self.client.next_event(Duration::ZERO) {
                Ok(None) => return true,
                Ok(Some(Event::Closed { .. })) | Err(_) => {
                    self.wrong("the session is over");
                    return false;
                }
                Ok(Some(_)) => self.tally.event(),
            }
        }
    }
}

/// Signs an agent in and answers calls; puts some on hold for a moment.
fn desktop(job: &Job<'_>, place: usize) {
    let agent = format!("{}", 1001 + place);
    job.outcome(job.client.login(&agent, &agent));
    job.outcome(job.client.set_agent_state(AgentState::AVAILABLE));
    let mut holds = 0;
    while let Some(event) = job.next() {
        match event {
            Event::CallDelivered(call) => {
                let answered = job.outcome(job.client.answer_call(call.connection())).is_some();
                if answered {
                    job.tally.call();
                    holds = (holds + 1) % 5;
                }
                if answered && holds == 0 {
                    job.outcome(job.client.hold_call(call.connection()));
                    job.outcome(job.client.retrieve_call(call.connection()));
                }
            }
            Event::AgentState(event) => {
                let idle = [AgentState::NOT_READY, AgentState::WORK_NOT_READY];
                if idle.contains(&event.agent_state) {
                    job.outcome(job.client.set_agent_state(AgentState::AVAILABLE));
                }
            }
            _ => {}
        }
    }
}

/// All Events: a call that was seen to begin ends once, and nothing of it comes afterwards.
fn bridge(job: &Job<'_>, _: usize) {
    let (mut running, mut over) = (HashSet::new(), HashSet::new());
    while let Some(event) = job.next() {
        let (call, what) = match &event {
            Event::BeginCall(e) => (e.connection().call_id, "BEGIN_CALL_EVENT"),
            Event::CallDelivered(e) => (e.connection().call_id, "CALL_DELIVERED_EVENT"),
            Event::CallEstablished(e) => (e.connection().call_id, "CALL_ESTABLISHED_EVENT"),
            Event::CallCleared(e) => (e.connection().call_id, "CALL_CLEARED_EVENT"),
            Event::EndCall(e) => (e.connection().call_id, "END_CALL_EVENT"),
            _ => continue,
        };
        let Some(call) = call else { continue };
        if over.contains(&call) {
            job.wrong(format!("{what} of call {call} after its end"));
        }
        match what {
            "BEGIN_CALL_EVENT" if !running.insert(call) => {
                job.wrong(format!("call {call} begins twice"));
            }
            "END_CALL_EVENT" if running.remove(&call) => {
                over.insert(call);
            }
            _ => {}
        }
    }
}

fn device_monitor(job: &Job<'_>, place: usize) {
    let instrument = format!("{}", 3001 + place % AGENTS);
    let request = MonitorStartReq {
        peripheral_id: Some(PERIPHERAL),
        call_msg_mask: CallMsgMask::known(),
        agent_state_mask: AgentStateMask::known(),
        monitored_device_type: Some(DeviceIdType::AGENT_DEVICE),
        monitored_device_id: Some(instrument),
        ..MonitorStartReq::default()
    };
    let Some(conf) = job.outcome(job.client.request(request)) else { return };
    while job.next().is_some() {}
    let stop = MonitorStopReq { monitor_id: conf.monitor_id, ..MonitorStopReq::default() };
    job.outcome(job.client.request(stop));
}

/// Offers to record, and is never asked to.
fn recorder(job: &Job<'_>, _: usize) {
    let request = RegisterServiceReq {
        server_mode: ServerMode::ROUND_ROBIN,
        service_name: Some("Cisco:CallRecording".into()),
        ..RegisterServiceReq::default()
    };
    let Some(conf) = job.outcome(job.client.request(request)) else { return };
    while job.next().is_some() {}
    let registered_service_id = conf.registered_service_id;
    let request = UnregisterServiceReq { registered_service_id, ..UnregisterServiceReq::default() };
    job.outcome(job.client.request(request));
}

fn listen(job: &Job<'_>, _: usize) {
    while job.next().is_some() {}
}

/// Reads so slowly that the server has to wait, but not so slowly that it is cut off.
fn slow_reader(job: &Job<'_>, _: usize) {
    while Instant::now() < job.end {
        std::thread::sleep(PACE * 2);
        if !job.drain() {
            return;
        }
    }
}

/// Asks for statistics and snapshots, one agent after the other.
fn asks(job: &Job<'_>, place: usize) {
    let mut turn = place;
    while Instant::now() < job.end && job.drain() {
        std::thread::sleep(PACE);
        turn += 1;
        let instrument = format!("{}", 3001 + turn % AGENTS);
        job.outcome(job.client.request(SnapshotDeviceReq {
            peripheral_id: Some(PERIPHERAL),
            agent_instrument: Some(instrument.clone()),
            ..SnapshotDeviceReq::default()
        }));
        job.outcome(job.client.request(QueryAgentStateReq {
            peripheral_id: Some(PERIPHERAL),
            mrd_id: VOICE,
            icm_agent_id: -1,
            agent_instrument: Some(instrument.clone()),
            ..QueryAgentStateReq::default()
        }));
        job.outcome(job.client.request(QueryAgentStatisticsReq {
            peripheral_id: Some(PERIPHERAL),
            agent_instrument: Some(instrument),
            ..QueryAgentStatisticsReq::default()
        }));
    }
}

/// Loads the whole configuration again and again.
fn loads_configuration(job: &Job<'_>, _: usize) {
    if job.client.version() < CONFIGURATION {
        return listen(job, 0);
    }
    while Instant::now() < job.end {
        let everything = ConfigRequestEvent {
            config_information: ConfigMsgMask::SERVICE
                | ConfigMsgMask::SKILL_GROUP
                | ConfigMsgMask::AGENT
                | ConfigMsgMask::DEVICE,
            peripheral_id: Some(PERIPHERAL),
            ..ConfigRequestEvent::default()
        };
        if let Err(error) = job.client.send(&everything.into()) {
            return job.wrong(error);
        }
        job.tally.request();
        while let Some(event) = job.next() {
            // CONFIGEND_PARTIAL: more follows.
            if matches!(event, Event::ConfigEnd(e) if e.config_end_status != ctisp::ConfigEndStatus::PARTIAL)
            {
                break;
            }
        }
        std::thread::sleep(PACE);
    }
}

/// A new session every second, some closed, some just dropped.
fn comes_and_goes(builder: ClientBuilder, name: &str, end: Instant, tally: &Tally) {
    let mut closes = false;
    while Instant::now() < end {
        let services = Services::ALL_EVENTS;
        let Some(job) = open(builder.clone().services(services), name, end, tally) else { return };
        std::thread::sleep(PACE);
        closes = !closes;
        if closes {
            job.client.close();
        }
    }
}
