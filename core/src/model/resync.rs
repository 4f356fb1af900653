//! Putting the picture right after a failure.

use super::{CallEnd, CallKey, Change, Model};
use crate::messages::{QueryAgentStateReq, SnapshotCallReq, SnapshotDeviceReq};
use crate::{DeviceIdType, Message};

/// What is to be asked.
#[derive(Clone, Debug, Default)]
pub(super) struct Resync {
    /// All that is unsure is still to be asked for.
    due: bool,
    requests: Vec<Message>,
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
        self.calls.values_mut().for_each(|call| call.unsure = true);
        for peripheral in self.peripherals.values_mut() {
            peripheral.agents.values_mut().for_each(|agent| agent.unsure = true);
        }
        self.resync = Resync { due: true, requests: Vec::new() };
        self.tell(Change::Unsure);
        std::mem::take(&mut self.changes)
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
        if std::mem::take(&mut self.resync.due) {
            self.ask_of_all();
        }
        std::mem::take(&mut self.resync.requests)
    }

    /// All requests are answered, or nobody will answer them: the model is as right as it can be.
    pub fn resynchronised(&mut self) -> Vec<Change> {
        let calls = self.calls.values().filter(|call| call.unsure).count();
        let agents = self.agents().filter(|agent| agent.unsure).count();
        self.tell(Change::Resynchronised { unsure: calls + agents });
        std::mem::take(&mut self.changes)
    }

    /// Whether anything in the model is unsure: see [`Model::connection_lost`].
    pub fn is_unsure(&self) -> bool {
        self.resync.due || self.calls().any(|c| c.unsure) || self.agents().any(|a| a.unsure)
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

    fn ask_of_all(&mut self) {
        let mut devices = Vec::new();
        let mut requests = Vec::new();
        for (peripheral_id, peripheral) in &self.peripherals {
            for agent in peripheral.agents.values() {
                if let Some(id) = agent.instrument.as_ref().or(agent.extension.as_ref()) {
                    devices.push((*peripheral_id, id.clone(), None));
                }
                requests.extend(agent.mrds.iter().map(|mrd| {
                    Message::from(QueryAgentStateReq {
                        peripheral_id: *peripheral_id,
                        mrd_id: mrd.mrd_id,
                        agent_id: Some(agent.agent_id.clone()),
                        ..Default::default()
                    })
                }));
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
        for key in self.calls.keys().copied().collect::<Vec<_>>() {
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

    fn ask(&mut self, request: impl Into<Message>) {
        // Nobody may be there who asks them.
        if self.resync.requests.len() < self.limits.calls + self.limits.agents {
            self.resync.requests.push(request.into());
        }
    }
}
