//! Putting the picture right after a failure.

use super::{CallEnd, CallKey, Change, Model};
use crate::messages::{QueryAgentStateReq, SnapshotCallReq, SnapshotDeviceReq};
use crate::{DeviceIdType, Message};

/// What is to be asked.
#[derive(Clone, Debug, Default)]
pub(super) struct Resync {
    /// What is unsure at these peripherals is still to be asked for.
    due: Due,
    requests: Vec<Message>,
}

/// Where something is to be asked for.
#[derive(Clone, Debug, Default, PartialEq)]
enum Due {
    #[default]
    Nowhere,
    At(Vec<Option<u32>>),
    Everywhere,
}

impl Due {
    fn has(&self, peripheral_id: Option<u32>) -> bool {
        match self {
            Due::Nowhere => false,
            Due::At(peripherals) => peripherals.contains(&peripheral_id),
            Due::Everywhere => true,
        }
    }
}

/// QUERY_AGENT_STATE_REQ for one media routing domain.
pub(super) fn state_of_agent(peripheral_id: Option<u32>, agent_id: &str, mrd_id: i32) -> Message {
    let agent_id = Some(agent_id.to_owned());
    Message::from(QueryAgentStateReq { peripheral_id, mrd_id, agent_id, ..Default::default() })
}

impl Model {
    /// The session is lost: all is unsure until the answers of a new one have put it right. The
    /// MonitorIDs of the old session mean nothing any more.
    pub fn connection_lost(&mut self) -> Vec<Change> {
        for call in self.calls.values_mut() {
            for heard in &mut call.heard {
                heard.monitor = None;
            }
        }
        self.events_lost()
    }

    /// Events are lost, and the session goes on: all is unsure until answers have put it right.
    pub fn events_lost(&mut self) -> Vec<Change> {
        self.mark_unsure(None);
        self.forget_announced(None);
        self.resync = Resync { due: Due::Everywhere, requests: Vec::new() };
        self.unsure = true;
        self.tell(Change::Unsure);
        std::mem::take(&mut self.changes)
    }

    /// What is known of a peripheral, or of all, may be out of date from now on.
    fn mark_unsure(&mut self, at: Option<Option<u32>>) {
        let is_there = |peripheral_id| at.is_none_or(|at| at == peripheral_id);
        let calls = self.calls.values_mut().filter(|call| is_there(call.peripheral_id));
        calls.for_each(|call| call.unsure = true);
        for (_, peripheral) in self.peripherals.iter_mut().filter(|(id, _)| is_there(**id)) {
            // Of whom nothing was told nothing can be out of date.
            let told = peripheral.agents.values_mut().filter(|agent| !agent.mrds.is_empty());
            told.for_each(|agent| agent.unsure = true);
        }
    }

    /// No events come from a peripheral, or from any, and nobody can be asked.
    pub(super) fn out_of_reach(&mut self, at: Option<Option<u32>>) {
        self.mark_unsure(at);
        self.forget_announced(at);
        self.unsure = true;
        self.tell(Change::Unsure);
    }

    /// Events come again from a peripheral, or from all: what is known there is to be asked for.
    pub(super) fn within_reach(&mut self, at: Option<Option<u32>>) {
        match (at, &mut self.resync.due) {
            (None, due) => *due = Due::Everywhere,
            (Some(id), Due::At(peripherals)) if !peripherals.contains(&id) => peripherals.push(id),
            (Some(id), due @ Due::Nowhere) => *due = Due::At(vec![id]),
            _ => {}
        }
    }

    /// Whether something is to be asked for that no answer has brought up.
    pub(super) fn is_due(&self) -> bool {
        self.resync.due != Due::Nowhere
    }

    /// The requests whose answers put the picture right, each once: SNAPSHOT_DEVICE_REQ for known
    /// devices, SNAPSHOT_CALL_REQ for known calls, QUERY_AGENT_STATE_REQ for known agents. They need
    /// the service Client Control.
    ///
    /// Hand each answer to [`Model::apply_answer`]. Answers may show calls that were not known: ask
    /// again until there are no more requests, then call [`Model::resynchronised`]. After
    /// [`Model::apply_open`] there are requests too, for what a Client Events session can ask of its
    /// own device.
    pub fn resync_requests(&mut self) -> Vec<Message> {
        let due = std::mem::take(&mut self.resync.due);
        if due != Due::Nowhere {
            self.ask_of_all(&due);
        }
        std::mem::take(&mut self.resync.requests)
    }

    /// All requests are answered, or nobody will answer them: the model is as right as it can be.
    pub fn resynchronised(&mut self) -> Vec<Change> {
        let calls = self.calls.values().filter(|call| call.unsure).count();
        let agents = self.agents().filter(|agent| agent.unsure).count();
        self.unsure = false;
        self.tell(Change::Resynchronised { unsure: calls + agents });
        std::mem::take(&mut self.changes)
    }

    /// Whether what is in the model may be out of date: from [`Change::Unsure`] until
    /// [`Change::Resynchronised`], and where a peripheral is within reach again and was not asked yet.
    /// Agents and calls that nobody gave an answer about stay marked by themselves.
    pub fn is_unsure(&self) -> bool {
        self.unsure || self.is_due()
    }

    /// Lets all calls go that are unsure, as having ended while the model could not hear of it: for
    /// a session that may not ask for snapshots, where END_CALL_EVENT of a call that is over already
    /// would be waited for in vain. Calls that go on come back with their next event.
    pub fn forget_unsure_calls(&mut self) -> Vec<Change> {
        let unsure = self.calls.values().filter(|call| call.unsure);
        for key in unsure.map(|call| call.key).collect::<Vec<_>>() {
            self.remove_call(key, CallEnd::WhileDisconnected);
        }
        std::mem::take(&mut self.changes)
    }

    fn ask_of_all(&mut self, due: &Due) {
        let mut devices = Vec::new();
        let mut requests = Vec::new();
        for (peripheral_id, peripheral) in self.peripherals.iter().filter(|(id, _)| due.has(**id)) {
            for agent in peripheral.agents.values() {
                if let Some(id) = agent.instrument.as_ref().or(agent.extension.as_ref()) {
                    devices.push((*peripheral_id, id.clone(), None));
                }
                let domains = agent.mrds.iter().map(|mrd| mrd.mrd_id);
                let question = |mrd_id| state_of_agent(*peripheral_id, &agent.agent_id, mrd_id);
                requests.extend(domains.map(question));
            }
            for device in peripheral.devices.values().filter(|d| d.agent.is_none()) {
                let kind = match device.kind {
                    Some(DeviceIdType::AGENT_DEVICE) => None,
                    Some(DeviceIdType::ROUTE_POINT) => Some(DeviceIdType::ROUTE_POINT),
                    // What is outside can tell nothing.
                    _ => continue,
                };
                devices.push((*peripheral_id, device.id.clone(), kind));
            }
        }
        self.resync.requests.append(&mut requests);
        for (peripheral_id, id, kind) in devices {
            self.ask_of_device(peripheral_id, &id, kind);
        }
        let calls = self.calls.values().filter(|call| due.has(call.peripheral_id));
        for key in calls.map(|call| call.key).collect::<Vec<_>>() {
            self.ask_of_call(key);
        }
    }

    pub(super) fn ask_of_device(
        &mut self,
        peripheral_id: Option<u32>,
        instrument: &str,
        snapshot_device_type: Option<DeviceIdType>,
    ) {
        self.ask(SnapshotDeviceReq {
            peripheral_id,
            snapshot_device_type,
            agent_instrument: Some(instrument.to_owned()),
            ..Default::default()
        });
    }

    pub(super) fn ask_of_call(&mut self, key: CallKey) {
        let Some(call) = self.calls.get(&key) else { return };
        let Some(connection) = call.any_connection() else { return };
        let mut request =
            SnapshotCallReq { peripheral_id: call.peripheral_id, ..Default::default() };
        request.set_connection(connection);
        // Each call is asked for once, but what was learned may ask again.
        self.ask(request);
    }

    pub(super) fn ask(&mut self, request: impl Into<Message>) {
        // Nobody may be there who asks them.
        if self.resync.requests.len() < self.limits.calls + self.limits.agents {
            self.resync.requests.push(request.into());
        }
    }
}
