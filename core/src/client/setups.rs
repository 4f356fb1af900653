//! What a client has set up at the server, and sets up again in a new session.

use super::resynchronised::{NotRestored, Resynchronised};
use super::ticket::Answer;
use super::Error;
use crate::messages::*;
use crate::session::ClientConfig;
use crate::wire::def::MessageDef;
use crate::wire::{split_message, Body, RawMessage, Version};
use crate::Services;

/// The media routing domain of calls, in every system.
const VOICE_MRD: i32 = 1;

/// Requests that are remembered when they are confirmed.
const REMEMBERED: [&MessageDef; 10] = [
    MonitorStartReq::DEF,
    MonitorStopReq::DEF,
    ChangeMonitorMaskReq::DEF,
    SessionMonitorStartReq::DEF,
    SessionMonitorStopReq::DEF,
    MonitorAgentTeamStartReq::DEF,
    MonitorAgentTeamStopReq::DEF,
    RegisterVariablesReq::DEF,
    RegisterServiceReq::DEF,
    UnregisterServiceReq::DEF,
];

/// A copy of a request that is to be remembered.
pub(super) fn copy_of(def: &MessageDef, request: &impl Body, version: Version) -> Option<Message> {
    if !is_remembered(def) {
        return None;
    }
    let mut bytes = Vec::new();
    request.encode(version, &mut bytes).ok()?;
    let frame = split_message(&bytes).ok()?;
    Message::decode(version, frame.message_type, frame.body).ok()
}

pub(super) fn is_remembered(def: &MessageDef) -> bool {
    REMEMBERED.iter().any(|remembered| remembered.number == def.number)
}

/// One thing that was set up.
#[derive(Debug)]
struct Setup {
    /// For life, whatever happens to others.
    number: u32,
    /// MonitorID or RegisteredServiceID, as the application knows it; 0 where there is none.
    id: u32,
    request: Message,
    /// CHANGE_MONITOR_MASK_REQ of this monitor, the last one.
    mask: Option<ChangeMonitorMaskReq>,
}

/// What an answer is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum About {
    Setup(u32),
    /// Of the monitor of that setup, or of OPEN_REQ's.
    Mask(Option<u32>),
    Agent,
    Calls,
}

/// A request whose answer belongs to [`Setups::answered`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Key(u32, About);

/// Setting up again in one session.
#[derive(Debug, Default)]
struct Run {
    number: u32,
    /// Requests to be sent.
    to_send: Vec<(About, Message)>,
    /// Requests on their way, for the case that they fail.
    waiting: Vec<(About, Message)>,
    /// New ids by the number of their setup.
    ids: Vec<(u32, u32)>,
    result: Resynchronised,
}

/// All of it.
#[derive(Debug, Default)]
pub(super) struct Setups {
    setups: Vec<Setup>,
    next_number: u32,
    /// CHANGE_MONITOR_MASK_REQ of the monitor that OPEN_REQ made.
    own_mask: Option<ChangeMonitorMaskReq>,
    runs: u32,
    run: Option<Run>,
}

impl Setups {
    /// A remembered request was confirmed.
    pub fn confirmed(&mut self, request: Message, conf: &RawMessage) {
        // The id is the second word of each of these confirmations.
        let id =
            conf.body.get(4..8).and_then(|id| id.try_into().ok()).map_or(0, u32::from_be_bytes);
        match request {
            Message::MonitorStopReq(stop) => self.stopped(stop.monitor_id),
            Message::SessionMonitorStopReq(stop) => self.stopped(stop.monitor_id),
            Message::MonitorAgentTeamStopReq(stop) => self.stopped(stop.monitor_id),
            Message::UnregisterServiceReq(stop) => self.setups.retain(|setup| {
                let is_service = matches!(setup.request, Message::RegisterServiceReq(_));
                !is_service || setup.id != stop.registered_service_id
            }),
            Message::ChangeMonitorMaskReq(change) => self.mask_changed(*change),
            Message::RegisterVariablesReq(_) => {
                // The last one counts.
                self.setups.retain(|s| !matches!(s.request, Message::RegisterVariablesReq(_)));
                self.add(0, request);
            }
            request => self.add(id, request),
        }
    }

    fn add(&mut self, id: u32, request: Message) {
        let number = self.next_number;
        self.next_number = number.wrapping_add(1);
        self.setups.push(Setup { number, id, request, mask: None });
    }

    fn stopped(&mut self, monitor_id: u32) {
        self.setups.retain(|setup| !setup.is_monitor() || setup.id != monitor_id);
    }

    fn mask_changed(&mut self, change: ChangeMonitorMaskReq) {
        let id = change.monitor_id;
        match self.setups.iter_mut().find(|setup| setup.is_monitor() && setup.id == id) {
            Some(setup) => setup.mask = Some(change),
            None => self.own_mask = Some(change),
        }
    }

    /// A new session is to be used: plans all requests for it.
    pub fn begin(&mut self, config: &ClientConfig, conf: &OpenConf) {
        self.runs = self.runs.wrapping_add(1);
        let mut run = Run { number: self.runs, ..Run::default() };
        for setup in &self.setups {
            run.to_send.push((About::Setup(setup.number), setup.request.clone()));
        }
        if let Some(mask) = &self.own_mask {
            let mask = ChangeMonitorMaskReq { monitor_id: conf.monitor_id, ..mask.clone() };
            run.to_send.push((About::Mask(None), mask.into()));
        }
        let own = Services::CLIENT_EVENTS | Services::CLIENT_CONTROL;
        if conf.services_granted.contains(own) {
            look_at_device(config, conf, &mut run.to_send);
        }
        self.run = Some(run);
    }

    /// Takes the requests that are to be sent now.
    pub fn take_requests(&mut self) -> Vec<(Key, Message)> {
        let Some(run) = &mut self.run else { return Vec::new() };
        let to_send = std::mem::take(&mut run.to_send);
        run.waiting.extend(to_send.iter().cloned());
        let number = run.number;
        let mut requests = Vec::new();
        for (about, message) in to_send {
            match message {
                // A SessionID means nothing to another server, nor after a restart.
                Message::SessionMonitorStartReq(_) => {
                    self.answered(Key(number, about), Err(Error::ConnectionLost));
                }
                message => requests.push((Key(number, about), message)),
            }
        }
        requests
    }

    /// A request of [`Setups::take_requests`] has ended.
    pub fn answered(&mut self, key: Key, answer: Answer) {
        let Key(number, about) = key;
        let Some(run) = self.run.as_mut().filter(|run| run.number == number) else { return };
        let Some(place) = run.waiting.iter().position(|(of, _)| *of == about) else { return };
        let (_, request) = run.waiting.swap_remove(place);
        let answer = answer
            .and_then(|(version, raw)| Ok(Message::decode(version, raw.message_type, &raw.body)?));
        match answer {
            Ok(conf) => self.restored(about, &conf),
            Err(error) => self.refused(about, request, &error),
        }
    }

    fn restored(&mut self, about: About, conf: &Message) {
        let Some(run) = &mut self.run else { return };
        let result = &mut run.result;
        let About::Setup(number) = about else {
            match conf {
                Message::QueryAgentStateConf(conf) => result.agent = Some(conf.clone()),
                Message::SnapshotDeviceConf(conf) => result.calls = Some(conf.clone()),
                _ => {}
            }
            return;
        };
        let found = self.setups.iter().find(|setup| setup.number == number);
        let Some(setup) = found else { return };
        let new_id = match conf {
            Message::MonitorStartConf(conf) => conf.monitor_id,
            Message::MonitorAgentTeamStartConf(conf) => conf.monitor_id,
            Message::RegisterServiceConf(conf) => {
                result.services.push((setup.id, conf.registered_service_id));
                return run.ids.push((number, conf.registered_service_id));
            }
            _ => return,
        };
        result.monitors.push((setup.id, new_id));
        run.ids.push((number, new_id));
        if let Some(mask) = &setup.mask {
            let mask = ChangeMonitorMaskReq { monitor_id: new_id, ..mask.clone() };
            run.to_send.push((About::Mask(Some(number)), mask.into()));
        }
    }

    fn refused(&mut self, about: About, request: Message, error: &Error) {
        let Some(run) = &mut self.run else { return };
        let session_monitor = matches!(request, Message::SessionMonitorStartReq(_));
        let text = match session_monitor {
            true => "a session monitor ends with the server that it was started at".into(),
            false => error.to_string(),
        };
        run.result.refused.push(NotRestored { request, status: error.status(), text });
        if let About::Setup(number) = about {
            // A session that ended meanwhile says nothing about it: the next one is asked again.
            let refused = matches!(error, Error::Refused { .. } | Error::ControlFailure { .. });
            if refused || session_monitor {
                self.setups.retain(|setup| setup.number != number);
            }
        }
    }

    /// What came of it, once all requests have ended.
    pub fn take_result(&mut self) -> Option<Resynchronised> {
        let run = self.run.take_if(|run| run.to_send.is_empty() && run.waiting.is_empty())?;
        for (number, id) in run.ids {
            if let Some(setup) = self.setups.iter_mut().find(|setup| setup.number == number) {
                setup.id = id;
            }
        }
        Some(run.result)
    }

    /// The session is lost: what was not told yet is not told.
    pub fn abandon(&mut self) {
        self.run = None;
    }
}

impl Setup {
    fn is_monitor(&self) -> bool {
        matches!(
            self.request,
            Message::MonitorStartReq(_)
                | Message::SessionMonitorStartReq(_)
                | Message::MonitorAgentTeamStartReq(_)
        )
    }
}

/// The state of the session's own agent and the calls at its device.
fn look_at_device(config: &ClientConfig, conf: &OpenConf, to_send: &mut Vec<(About, Message)>) {
    let instrument = config.agent_instrument.clone().or_else(|| conf.agent_instrument.clone());
    let agent = QueryAgentStateReq {
        peripheral_id: config.peripheral_id,
        mrd_id: VOICE_MRD,
        agent_extension: config.agent_extension.clone(),
        agent_id: config.agent_id.clone(),
        agent_instrument: instrument.clone(),
        ..QueryAgentStateReq::default()
    };
    to_send.push((About::Agent, agent.into()));
    if instrument.is_some() {
        let calls = SnapshotDeviceReq {
            peripheral_id: config.peripheral_id,
            agent_instrument: instrument,
            ..SnapshotDeviceReq::default()
        };
        to_send.push((About::Calls, calls.into()));
    }
}
